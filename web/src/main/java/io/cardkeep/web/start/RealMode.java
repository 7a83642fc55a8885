package io.cardkeep.web.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a real installation must be told, and nothing of it is ever made up. */
final class RealMode {
    private static final Map<String, String> NAMES_AND_SECRETS = Map.of(
            "enkash.partner-id", "the partner id that EnKash gave you",
            "enkash.company-id", "the company's id at EnKash",
            "enkash.basic-username", "the client name of EnKash's token call",
            "enkash.basic-password", "the client secret of EnKash's token call",
            "enkash.username", "the user name of EnKash's token call",
            "enkash.password", "the password of EnKash's token call");

    private final Settings settings;

    RealMode(Settings settings) {
        this.settings = settings;
    }

    void check() {
        database();
        enkash();
        settings.required(
                "cardkeep.public-url",
                "the https address people open, for instance https://cards.example.com",
                Addresses::publicUrlFlaw);
        new KeystoreCheck(settings).check();
        new MailCheck(settings).check();
        new SignOnCheck(settings).check();
        settings.optional("cardkeep.trusted-proxies")
                .flatMap(Addresses::proxiesFlaw)
                .ifPresent(flaw -> settings.wrong("cardkeep.trusted-proxies", flaw));
    }

    private void database() {
        settings.required(
                "spring.datasource.url",
                "the PostgreSQL database, for instance jdbc:postgresql://db:5432/cardkeep",
                startingWith("jdbc:postgresql:"));
        Optional<String> application =
                settings.required("spring.datasource.username", "the database role the application runs as");
        settings.required("spring.datasource.password", "that role's password");
        Optional<String> owner = settings.required("spring.liquibase.user", "the database role that owns the tables");
        settings.required("spring.liquibase.password", "that role's password");
        if (application.isPresent() && application.equals(owner)) {
            settings.wrong(
                    "spring.liquibase.user",
                    "is the application's own role, which could then change the history: name another");
        }
    }

    private void enkash() {
        boolean inTheClear =
                settings.optional("enkash.insecure-http").filter("true"::equals).isPresent();
        Function<String, Optional<String>> flaw = url -> Addresses.serviceFlaw(url, inTheClear);
        settings.required("enkash.api-url", "where EnKash's card calls go", flaw);
        settings.required("enkash.token-url", "where EnKash gives out tokens", flaw);
        NAMES_AND_SECRETS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> settings.required(entry.getKey(), entry.getValue()));
        Optional<String> encryption = settings.required("enkash.encryption", "how bodies are sent, plain or aes");
        if (encryption.filter(form -> !List.of("plain", "aes").contains(form)).isPresent()) {
            settings.wrong("enkash.encryption", "is neither plain nor aes");
        }
        if (encryption.filter("aes"::equals).isPresent()) {
            settings.required("enkash.secret", "the key of the body encryption");
        }
    }

    private static Function<String, Optional<String>> startingWith(String start) {
        return value -> value.startsWith(start) ? Optional.empty() : Optional.of("does not begin with " + start);
    }
}
