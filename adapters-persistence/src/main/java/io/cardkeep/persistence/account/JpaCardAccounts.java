package io.cardkeep.persistence.account;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JpaCardAccounts implements CardAccounts {
    private static final Limit FEW = Limit.of(500);

    private final CardAccountRows rows;
    private final EntityManager entities;
    private final History history;
    private final TransactionTemplate transaction;

    JpaCardAccounts(CardAccountRows rows, EntityManager entities, History history, TransactionTemplate transaction) {
        this.rows = rows;
        this.entities = entities;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public List<CardAccount> of(CompanyId company) {
        return rows.findByKeyCompanyIdOrderByKeyId(company.value(), FEW).stream()
                .map(CardAccountRow::toDomain)
                .toList();
    }

    @Override
    public Optional<CardAccount> find(CompanyId company, CardAccountId id) {
        return rows.findById(CardAccountRow.key(company, id)).map(CardAccountRow::toDomain);
    }

    @Override
    public boolean add(CardAccount account, HistoryEntry entry) {
        CardAccountKey key = CardAccountRow.key(account.company(), account.id());
        return transaction.execute(status -> {
            rows.oneByOne("account " + key.companyId() + " " + key.id());
            if (rows.existsById(key)) {
                return false;
            }
            entities.persist(CardAccountRow.from(account));
            history.record(entry);
            return true;
        });
    }

    @Override
    public void refresh(CardAccount account) {
        rows.save(CardAccountRow.from(account));
    }
}
