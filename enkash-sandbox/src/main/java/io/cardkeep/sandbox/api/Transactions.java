package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardTransaction;
import io.cardkeep.sandbox.ledger.Ledger;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code transaction/all}: a card's transactions, newest first. Source: EnKash, "Get Transaction Details". */
record Transactions(Ledger ledger) implements Operation {
    private static final Comparator<CardTransaction> OLDEST_FIRST =
            Comparator.comparing(CardTransaction::txnDate).thenComparingLong(CardTransaction::number);

    @Override
    public JsonNode answer(CardCall call) {
        Paging paging = Paging.of(call.query());
        return ledger.read(books -> answer(call, books, paging));
    }

    private JsonNode answer(CardCall call, Books books, Paging paging) {
        Card card = call.card(books);
        String companyName = call.account(books).companyName();
        TransactionFilter filter = TransactionFilter.of(call.body(), card, companyName);
        List<CardTransaction> found = books.transactions().stream()
                .filter(transaction -> transaction.enKashCardId().equals(card.enKashCardId()))
                .filter(filter)
                .sorted(OLDEST_FIRST)
                .toList();
        return paging.page(found, transaction -> TransactionShape.of(transaction, card, companyName));
    }
}
