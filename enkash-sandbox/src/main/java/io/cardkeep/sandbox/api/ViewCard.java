package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OtpAction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code view} and {@code viewCvv}: a card's full number, or its verification value, never both. Neither page is public, so
 * paths, fields and answers are this project's assumption.
 */
record ViewCard(Ledger ledger, OtpStep otpStep, boolean allowed, Part part) implements Operation {
    /** What is shown. */
    enum Part {
        NUMBER,
        CVV
    }

    @Override
    public JsonNode answer(CardCall call) {
        if (!allowed) {
            throw CallRefused.notEnabled();
        }
        Card card = ledger.read(call::card);
        if (card.status() == CardStatus.BLOCKED) {
            throw CallRefused.business("Card is blocked");
        }
        otpStep.check(call.body(), OtpAction.VIEW_CARD, card, call.body().flagOr("otpRequired", false));
        ObjectNode payload = Json.object().put("enKashCardId", card.enKashCardId());
        return switch (part) {
            case NUMBER ->
                payload.put("cardNumber", CardNumbers.number(card))
                        .put("expiryMonth", card.expiryMonth())
                        .put("expiryYear", card.expiryYear())
                        .put("nameOnCard", card.holder().fullName());
            case CVV -> payload.put("cvv", CardNumbers.cvv(card));
        };
    }
}
