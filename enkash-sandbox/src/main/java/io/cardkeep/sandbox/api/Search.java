package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.Ledger;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code search}: one card, or all of an account. Source: EnKash, "Get Card Details" of sibling products.
 *
 * @param singleAsObject whether one card comes as an object instead of a list of one; both are seen
 */
record Search(Ledger ledger, boolean singleAsObject) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        Paging paging = Paging.of(call.query());
        return ledger.read(books -> answer(call, books, paging));
    }

    private JsonNode answer(CardCall call, Books books, Paging paging) {
        if (!call.body().has("enKashCardId")) {
            return paging.page(books.cardsOf(call.account(books).cardAccountId()), found -> Shapes.card(found, books));
        }
        Card card = call.card(books);
        return singleAsObject
                ? Shapes.card(card, books)
                : paging.page(List.of(card), found -> Shapes.card(found, books));
    }
}
