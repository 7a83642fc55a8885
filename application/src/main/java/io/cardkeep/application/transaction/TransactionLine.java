package io.cardkeep.application.transaction;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as a list shows it.
 *
 * @param amount positive rupees; {@code direction} says which way
 */
public record TransactionLine(
        String id,
        CardId card,
        Instant at,
        CardTransaction.Direction direction,
        CardTransaction.Status status,
        Money amount,
        @Nullable String merchant,
        @Nullable String channel,
        @Nullable String description) {

    public static TransactionLine of(CardTransaction transaction) {
        return new TransactionLine(
                transaction.id(),
                transaction.card().card(),
                transaction.at(),
                transaction.direction(),
                transaction.status(),
                transaction.amount(),
                transaction.merchant(),
                transaction.channel(),
                transaction.description());
    }
}
