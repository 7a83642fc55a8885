package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code setPin}; the digits are looked at and not kept. Source: EnKash, "Set Card PIN". */
record SetPin(Ledger ledger, Otp otp, PinLengths lengths) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        Card card = ledger.read(call::card);
        JsonNode pinBlock = call.body().raw("pinBlock");
        boolean otpRequired = call.body().flag("otpRequired");
        boolean wellFormed = (pinBlock.isString() || pinBlock.isIntegralNumber())
                && lengths.pattern().matcher(pinBlock.asString()).matches();
        if (!wellFormed) {
            throw new BadField("pinBlock", "must be " + lengths.least() + " to " + lengths.most() + " digits");
        }
        otp.check(call.body(), otpRequired);
        if (card.status() == CardStatus.BLOCKED) {
            throw CallRefused.business("Card is blocked");
        }
        return StringNode.valueOf("Success");
    }
}
