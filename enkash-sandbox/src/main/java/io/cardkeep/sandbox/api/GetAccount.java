package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Ledger;
import tools.jackson.databind.JsonNode;

/** {@code cardAccount/get}. Source: EnKash, "Get Card Account Details". */
record GetAccount(Ledger ledger) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        return ledger.read(books -> Shapes.account(call.account(books), books));
    }
}
