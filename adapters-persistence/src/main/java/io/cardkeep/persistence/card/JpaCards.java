package io.cardkeep.persistence.card;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JpaCards implements Cards {
    private final CardRows rows;
    private final EntityManager entities;
    private final History history;
    private final TransactionTemplate transaction;

    JpaCards(CardRows rows, EntityManager entities, History history, TransactionTemplate transaction) {
        this.rows = rows;
        this.entities = entities;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public Optional<Card> find(CompanyId company, CardId id) {
        return rows.findById(CardKey.of(company, id)).map(CardRow::toDomain);
    }

    @Override
    public Map<CardId, Card> byIds(CompanyId company, Collection<CardId> ids) {
        return rows.findAll(company.value(), ids.stream().map(CardId::value).toList()).stream()
                .map(CardRow::toDomain)
                .collect(Collectors.toMap(Card::id, Function.identity()));
    }

    @Override
    public List<Card> list(CardQuery query) {
        PersonId holder = query.holder();
        CardStatus status = query.status();
        CardId after = query.after();
        return rows
                .list(
                        query.company().value(),
                        after == null ? "" : after.value(),
                        holder == null ? null : holder.value(),
                        status == null ? null : status.name(),
                        query.text(),
                        digits(query.text()),
                        query.size())
                .stream()
                .map(CardRow::toDomain)
                .toList();
    }

    private static @Nullable String digits(@Nullable String text) {
        return text != null && text.matches("[0-9]+") ? text : null;
    }

    @Override
    public boolean add(Card card, HistoryEntry entry) {
        CardKey key = CardKey.of(card.company(), card.id());
        return transaction.execute(status -> {
            rows.oneByOne("card " + key.companyId() + " " + key.id());
            if (rows.existsById(key)) {
                return false;
            }
            entities.persist(CardRow.from(card));
            history.record(entry);
            return true;
        });
    }

    @Override
    public void refresh(Card card) {
        transaction.executeWithoutResult(status -> read(card));
    }

    @Override
    public void refresh(Card card, HistoryEntry entry) {
        transaction.executeWithoutResult(status -> {
            if (read(card)) {
                history.record(entry);
            }
        });
    }

    private boolean read(Card card) {
        Optional<CardRow> row =
                rows.lock(CardKey.of(card.company(), card.id())).filter(stored -> !stored.isNewerThan(card));
        row.ifPresent(stored -> stored.read(card));
        return row.isPresent();
    }

    @Override
    public boolean link(Card card, HistoryEntry entry) {
        return transaction.execute(status -> {
            Optional<CardRow> free =
                    rows.lock(CardKey.of(card.company(), card.id())).filter(stored -> !stored.isHeld());
            free.ifPresent(stored -> {
                stored.hold(card.holder());
                history.record(entry);
            });
            return free.isPresent();
        });
    }
}
