package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code block}: locks, unlocks, and blocks for good. Source: EnKash, "Block Card". */
record BlockCard(Ledger ledger, Otp otp) implements Operation {
    private enum BlockCode {
        L,
        UL,
        BL,
        AP
    }

    private enum OtpMedium {
        MOBILE,
        MFA
    }

    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Card card = call.card(books);
        BlockCode code = call.body().choice("blockCode", BlockCode.class);
        call.body().choice("otpMedium", OtpMedium.class);
        otp.check(call.body(), call.body().flagOr("otpRequired", false));
        books.put(card.withStatus(next(card.status(), code)));
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
