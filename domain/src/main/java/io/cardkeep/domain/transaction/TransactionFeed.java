package io.cardkeep.domain.transaction;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.enkash.Reading;
import java.time.Instant;
import java.util.List;

/** EnKash as the source of transactions ("Get All Transaction details"). Never called with a transaction open. */
public interface TransactionFeed {
    /** The account's transactions since a time, following EnKash's pages, at most {@code limit}, newest first. */
    Reading<List<CardTransaction>> since(CardAccount account, Instant since, int limit);
}
