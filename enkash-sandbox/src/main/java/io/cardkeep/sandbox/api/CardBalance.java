package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code card-balance}: an account's money and, when a card is named, the card's. Only the menu entry "Get Card Balance" of the
 * newest portal is public; the answer is this project's assumption.
 */
record CardBalance(Ledger ledger) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        return ledger.read(books -> answer(call, books));
    }

    private static JsonNode answer(CardCall call, Books books) {
        Account account = call.account(books);
        ObjectNode payload = Json.object()
                .put("cardAccountId", account.cardAccountId())
                .put("availableBalance", account.availableBalance())
                .put("availableCardBalance", books.moneyOnCardsOf(account.cardAccountId()));
        if (call.body().has("enKashCardId")) {
            Card card = call.card(books);
            payload.put("enKashCardId", card.enKashCardId()).put("otbBalance", card.balance());
        }
        return payload;
    }
}
