package io.cardkeep.enkash;

import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.doctor.Assumption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a card is described as {@link CardFields} and {@link CardRequirements} read it. */
final class CardRules {
    private static final String[] IDS = {"enKashCardId", "enkashCardId"};
    private static final String[] MASKS = {"maskedNumber", "maskedCardNumber", "maskedCard"};
    private static final String[] STATES = {"cardStatus", "status"};
    private static final String[] BALANCES = {"otbBalance", "availableBalance", "balance"};
    private static final String[] FORMS = {"physicalCard", "kitNumber", "cardKitNumber"};
    private static final String[] HOLDERS = {"firstName", "middleName", "lastName", "cardHolderName", "nameOnCard"};

    /** Ends in two to four digits, and shows no whole number before them. */
    private static final Pattern MASK = Pattern.compile("\\d{0,6}\\D+\\d{2,4}");

    private final Seen seen;
    private final Findings findings;

    CardRules(Seen seen, Findings findings) {
        this.seen = seen;
        this.findings = findings;
    }

    void judge(JsonNode card) {
        Fields fields = new Fields(card);
        judge(Assumption.CARD_ID, fields.text(IDS).isPresent(), IDS);
        boolean masked = fields.text(MASKS)
                .filter(mask -> MASK.matcher(mask.replaceAll("[\\s-]", "")).matches())
                .isPresent();
        judge(Assumption.CARD_MASK, masked, MASKS);
        status(card);
        judge(Assumption.CARD_BALANCE, has(card, BALANCES), BALANCES);
        judge(Assumption.CARD_FORM, fields.flag("physicalCard").isPresent() || has(card, FORMS), FORMS);
        judge(Assumption.CARD_HOLDER, has(card, HOLDERS), HOLDERS);
        fields.text("kycStatus")
                .ifPresent(word -> judge(Assumption.CARD_KYC, CardRequirements.knows(word), "kycStatus"));
        JsonNode terms = card.path("partnerTncUrl");
        if (!terms.isMissingNode()) {
            judge(Assumption.CARD_TERMS, terms.isNull() || terms.isString(), "partnerTncUrl");
        }
    }

    private void status(JsonNode card) {
        JsonNode status = card.path("cardStatus");
        boolean inWords = new Fields(card).text(STATES).isPresent()
                || new Fields(status).text("name", "label").isPresent();
        judge(Assumption.CARD_STATUS_FIELD, inWords, STATES);
        if (inWords) {
            boolean known = CardFields.status(card) != CardStatus.UNKNOWN;
            judge(Assumption.CARD_STATUS_WORDS, known, "cardStatus", "status", "name", "label");
        }
    }

    private void judge(Assumption assumption, boolean holds, String... names) {
        findings.judge(assumption, holds, seen.fields(List.of(names)));
    }

    private static boolean has(JsonNode card, String... names) {
        return Arrays.stream(names).anyMatch(card::has);
    }
}
