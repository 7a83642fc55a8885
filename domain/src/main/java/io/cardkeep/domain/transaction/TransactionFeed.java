package io.cardkeep.domain.transaction;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.load.LoadReference;
import java.time.Instant;
import java.util.List;

/** EnKash as the source of transactions ("Get All Transaction details"). Never called with a transaction open. */
public interface TransactionFeed {
    /** The account's transactions since a time, following EnKash's pages, at most {@code limit}, newest first. */
    Reading<List<CardTransaction>> since(CardAccount account, Instant since, int limit);

    /**
     * The card's transactions that carry a reference, newest first ("Get Transaction Details"); empty when EnKash knows
     * none. A reversal may carry the reference of what it reverses.
     */
    Reading<List<CardTransaction>> byReference(CardRef card, LoadReference reference);
}
