package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OtpAction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code setPin}; the digits are looked at and not kept. Source: EnKash, "Set Card PIN". */
record SetPin(Ledger ledger, Minting minting, OtpStep otpStep, PinLengths lengths) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Card card = call.card(books);
        JsonNode pinBlock = call.body().raw("pinBlock");
        boolean otpRequired = call.body().flag("otpRequired");
        boolean wellFormed = (pinBlock.isString() || pinBlock.isIntegralNumber())
                && lengths.pattern().matcher(pinBlock.asString()).matches();
        if (!wellFormed) {
            throw new BadField("pinBlock", "must be " + lengths.least() + " to " + lengths.most() + " digits");
        }
        if (card.status() == CardStatus.BLOCKED) {
            throw CallRefused.business("Card is blocked");
        }
        otpStep.check(call.body(), OtpAction.SET_PIN, card, otpRequired);
        books.note(Effect.onCard(minting.clock().instant(), Call.SET_PIN.label(), card, "PIN", true));
        return StringNode.valueOf("Success");
    }
}
