package io.cardkeep.web.doctor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed behind {@code doctor}. */
record DoctorArguments(
        @Nullable String company,
        @Nullable String account,
        @Nullable String card,
        boolean help) {
    static final String USAGE = """
            Usage: bin/cardkeep doctor [--account ID [--card ID]] [--company ID]

            Compares EnKash's answers with what Cardkeep assumes of them, and looks at settings, database, keys and mail.
            Takes the settings of the environment, as the application does, and changes nothing. Shows names and kinds of
            fields, never what is in them.

              --account ID   whose cards, limits and transactions are read (default: the first of
                             ENKASH_CARD_ACCOUNT_IDS; without one only a token is asked for)
              --card ID      the card that is read (default: the account's first)
              --company ID   default: ENKASH_COMPANY_ID
              --help         this text

            Exit codes: 0 nothing is contradicted and all is in order, 1 something is not, 2 this could not be understood.
            """;

    private static final Set<String> NAMES = Set.of("--company", "--account", "--card");

    /** Empty for what cannot be understood. */
    static Optional<DoctorArguments> read(List<String> typed) {
        if (typed.contains("--help") || typed.contains("-h")) {
            return Optional.of(new DoctorArguments(null, null, null, true));
        }
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < typed.size(); i += 2) {
            boolean known = NAMES.contains(typed.get(i)) && i + 1 < typed.size();
            if (!known
                    || typed.get(i + 1).isBlank()
                    || typed.get(i + 1).startsWith("-")
                    || given.put(typed.get(i), typed.get(i + 1)) != null) {
                return Optional.empty();
            }
        }
        boolean cardAlone = given.containsKey("--card") && !given.containsKey("--account");
        return cardAlone
                ? Optional.empty()
                : Optional.of(new DoctorArguments(
                        given.get("--company"), given.get("--account"), given.get("--card"), false));
    }
}
