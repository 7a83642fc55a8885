package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.Ledger;
import tools.jackson.databind.JsonNode;

/** {@code velocity/rule/get}: the controls of one card, null where nothing is set. Source: EnKash, "Get Card Usage Limits". */
record GetUsageControls(Ledger ledger) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        return ledger.read(books -> answer(call, books));
    }

    private static JsonNode answer(CardCall call, Books books) {
        Card card = call.card(books);
        return UsageFields.shape(card, books.usageControls(card, UsageFields.CREATED_BY));
    }
}
