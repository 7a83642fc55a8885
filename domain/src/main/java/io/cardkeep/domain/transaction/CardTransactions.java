package io.cardkeep.domain.transaction;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transactions we know. Each method is one transaction of the database. */
public interface CardTransactions {
    /** Stores what EnKash reported; one that is known is brought up to date. */
    void store(List<CardTransaction> transactions);

    /**
     * A keyset page, newest first.
     *
     * @param holder only on this person's cards; null for the company's
     * @param card only on this card; null for all
     */
    List<CardTransaction> list(
            CompanyId company,
            @Nullable PersonId holder,
            @Nullable CardId card,
            @Nullable CardTransaction after,
            int size);
}
