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

    private CardRequirements() {}

    static Set<Requirement> missing(Fields card) {
        Set<Requirement> missing = EnumSet.noneOf(Requirement.class);
        card.text("kycStatus")
                .map(word -> word.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .filter(word -> !KYC_DONE.contains(word))
                .ifPresent(word -> missing.add(Requirement.KYC));
        card.text("partnerTncUrl").ifPresent(terms -> missing.add(Requirement.TERMS));
        return missing;
    }
}
