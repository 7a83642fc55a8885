package io.cardkeep.application.memory;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.CardTransactions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Card transactions in memory. */
public final class MemoryTransactions implements CardTransactions {
    private static final Comparator<CardTransaction> NEWEST_FIRST = Comparator.comparing(CardTransaction::at)
            .thenComparing(CardTransaction::id)
            .reversed();

    private final Object lock;
    private final MemoryCards cards;
    private final Map<String, CardTransaction> all = new HashMap<>();

    MemoryTransactions(Object lock, MemoryCards cards) {
        this.lock = lock;
        this.cards = cards;
    }

    @Override
    public void store(List<CardTransaction> transactions) {
        synchronized (lock) {
            transactions.forEach(each -> all.put(each.card().company().value() + " " + each.id(), each));
        }
    }

    @Override
    public List<CardTransaction> list(
            CompanyId company,
            @Nullable PersonId holder,
            @Nullable CardId card,
            @Nullable CardTransaction after,
            int size) {
        synchronized (lock) {
            return all.values().stream()
                    .filter(each -> each.card().company().equals(company))
                    .filter(each -> card == null || each.card().card().equals(card))
                    .filter(each -> holder == null
                            || cards.find(company, each.card().card()).stream().anyMatch(held -> held.isHeldBy(holder)))
                    .filter(each -> after == null || NEWEST_FIRST.compare(each, after) > 0)
                    .sorted(NEWEST_FIRST)
                    .limit(size)
                    .toList();
        }
    }
}
