package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OtpAction;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * {@code replaceCard}: a new number, and the money with it. Whether EnKash keeps the id is not documented, so both are spoken.
 * Source: EnKash, "Request Card Replacement".
 *
 * @param keepsId whether the card keeps its id instead of a new card taking its place
 */
record ReplaceCard(Ledger ledger, Minting minting, OtpStep otpStep, boolean keepsId) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Card old = call.cardOfTokensCompany(books);
        boolean otpRequired = call.body().flag("otpRequired");
        OtpStep.requiredMedium(call.body());
        if (books.isReplaced(old)) {
            throw CallRefused.business("Card is already replaced");
        }
        otpStep.check(call.body(), OtpAction.REPLACE_CARD, old, otpRequired);
        Card successor = Issuing.successor(
                old, keepsId ? old.enKashCardId() : minting.ids().card(), minting);
        if (!keepsId) {
            books.put(old.withBalance(BigDecimal.ZERO.setScale(2)).withStatus(CardStatus.BLOCKED));
            books.replaced(old, successor);
        }
        books.put(successor);
        books.note(Effect.onCard(
                minting.clock().instant(), Call.REPLACE.label(), old, "now " + successor.enKashCardId(), true));
        return StringNode.valueOf("Success");
    }
}
