package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OtpAction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code block}: locks, unlocks, and blocks for good. Source: EnKash, "Block Card". */
record BlockCard(Ledger ledger, Minting minting, OtpStep otpStep) implements Operation {
    private enum BlockCode {
        L,
        UL,
        BL,
        AP
    }

    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Card card = call.card(books);
        BlockCode code = call.body().choice("blockCode", BlockCode.class);
        OtpStep.requiredMedium(call.body());
        CardStatus next = next(card.status(), code);
        otpStep.check(call.body(), OtpAction.BLOCK_CARD, card, call.body().flagOr("otpRequired", false));
        books.put(card.withStatus(next));
        books.note(
                Effect.onCard(minting.clock().instant(), Call.BLOCK.label(), card, code.name(), next != card.status()));
        return StringNode.valueOf("Success");
    }

    private static CardStatus next(CardStatus status, BlockCode code) {
        if (status == CardStatus.BLOCKED && code != BlockCode.BL) {
            throw CallRefused.business("Card is blocked");
        }
        return switch (code) {
            case L -> CardStatus.LOCKED;
            case UL -> CardStatus.ACTIVE;
            case BL -> CardStatus.BLOCKED;
            case AP -> throw CallRefused.business("Block code AP cannot be requested");
        };
    }
}
