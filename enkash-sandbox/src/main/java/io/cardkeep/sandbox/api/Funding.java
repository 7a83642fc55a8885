package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardTransaction;
import io.cardkeep.sandbox.ledger.CardTransaction.Direction;
import io.cardkeep.sandbox.ledger.CardTransaction.Status;
import java.math.BigDecimal;

/** Moves money from an account to one of its cards. */
record Funding(Books books, Minting minting) {

    CardTransaction load(Account account, Card card, BigDecimal amount, String reference, String description) {
        check(account, amount, reference);
        Card loaded = card.withBalance(card.balance().add(amount));
        CardTransaction transaction = new CardTransaction(
                books.nextNumber(),
                minting.ids().transaction(),
                card.enKashCardId(),
                reference,
                Direction.CR,
                "LOAD_MONEY",
                Status.SUCCESS,
                amount,
                loaded.balance(),
                description,
                null,
                minting.clock().instant());
        books.put(account.withBalance(account.availableBalance().subtract(amount)));
        books.put(loaded);
        books.add(transaction);
        return transaction;
    }

    private void check(Account account, BigDecimal amount, String reference) {
        if (account.availableBalance().compareTo(amount) < 0) {
            throw CallRefused.business("Insufficient balance in card account");
        }
        if (!books.takeReference(account.companyId(), reference)) {
            throw CallRefused.repeatedReference();
        }
    }
}
