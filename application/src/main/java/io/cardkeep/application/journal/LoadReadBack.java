package io.cardkeep.application.journal;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.util.List;

/** Looks a load up by its own reference. */
final class LoadReadBack implements ReadBack {
    private final TransactionFeed feed;

    LoadReadBack(TransactionFeed feed) {
        this.feed = feed;
    }

    @Override
    public Finding look(Instruction unconfirmed, Instant asOf) {
        if (!(unconfirmed.terms() instanceof Terms.Loading loading)) {
            throw new IllegalArgumentException("A load without its amount is in the journal.");
        }
        return Finding.of(feed.byReference(unconfirmed.card(), loading.reference()), found -> finding(loading, found));
    }

    private static Finding finding(Terms.Loading asked, List<CardTransaction> found) {
        if (found.isEmpty()) {
            return new Finding.NotShown(List.of());
        }
        if (found.size() > 1) {
            return new Finding.Contradicts("EnKash shows more than one transaction under this load’s reference.");
        }
        CardTransaction only = found.getFirst();
        if (only.direction() != CardTransaction.Direction.CR || !only.amount().equals(asked.amount())) {
            return new Finding.Contradicts("EnKash shows another transaction under this load’s reference.");
        }
        return switch (only.status()) {
            case SETTLED -> new Finding.Done(List.of());
            case FAILED, REVERSED -> new Finding.Failed("EnKash shows that the load failed or was reversed.");
            case PENDING, UNKNOWN -> new Finding.Unclear();
        };
    }
}
