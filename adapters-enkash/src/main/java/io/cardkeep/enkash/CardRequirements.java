package io.cardkeep.enkash;

import io.cardkeep.domain.card.IssuedCard.Requirement;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the newer portal's card details say is missing before a card may be used ({@code kycStatus}, {@code partnerTncUrl});
 * the older ones say nothing of it. A word for KYC that is not known counts as missing.
 */
final class CardRequirements {
    private static final Set<String> KYC_DONE =
            Set.of("MIN_KYC", "FULL_KYC", "MINIMUM_KYC", "COMPLETED", "APPROVED", "VERIFIED");

    /** As the sandbox says it, and its like; what else there is nobody has documented. */
    private static final Set<String> KYC_OPEN =
            Set.of("NOT_STARTED", "NO_KYC", "PENDING", "IN_PROGRESS", "EXPIRED", "REJECTED");

    private CardRequirements() {}

    /** Whether a word for the state of KYC is one that we know the meaning of. */
    static boolean knows(String word) {
        return KYC_DONE.contains(plain(word)) || KYC_OPEN.contains(plain(word));
    }

    static Set<Requirement> missing(Fields card) {
        Set<Requirement> missing = EnumSet.noneOf(Requirement.class);
        card.text("kycStatus")
                .map(CardRequirements::plain)
                .filter(word -> !KYC_DONE.contains(word))
                .ifPresent(word -> missing.add(Requirement.KYC));
        card.text("partnerTncUrl").ifPresent(terms -> missing.add(Requirement.TERMS));
        return missing;
    }

    private static String plain(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
