package io.cardkeep.application.memory;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cards in memory. */
public final class MemoryCards implements Cards {
    private final Object lock;
    private final MemoryPeople people;
    private final MemoryHistory history;
    private final Map<CardRef, Card> all = new HashMap<>();

    MemoryCards(Object lock, MemoryPeople people, MemoryHistory history) {
        this.lock = lock;
        this.people = people;
        this.history = history;
    }

    @Override
    public Optional<Card> find(CompanyId company, CardId id) {
        return of(company).filter(card -> card.id().equals(id)).findFirst();
    }

    @Override
    public Map<CardId, Card> byIds(CompanyId company, Collection<CardId> ids) {
        return of(company)
                .filter(card -> ids.contains(card.id()))
                .collect(Collectors.toMap(Card::id, Function.identity()));
    }

    @Override
    public List<Card> list(CardQuery query) {
        return of(query.company())
                .filter(card -> query.holder() == null || card.isHeldBy(query.holder()))
                .filter(card -> query.status() == null || card.status() == query.status())
                .filter(card -> query.text() == null || finds(card, query.text()))
                .filter(card -> query.after() == null
                        || card.id().value().compareTo(query.after().value()) > 0)
                .sorted(Comparator.comparing(card -> card.id().value()))
                .limit(query.size())
                .toList();
    }

    private boolean finds(Card card, String text) {
        String digits = card.number().lastDigits();
        boolean byDigits = text.matches("[0-9]+") && (digits.endsWith(text) || text.endsWith(digits));
        return byDigits
                || card.id().value().equals(text)
                || contains(card.holderName(), text)
                || Optional.ofNullable(card.holder())
                        .flatMap(holder -> people.find(card.company(), holder))
                        .filter(holder -> contains(holder.name(), text))
                        .isPresent();
    }

    private static boolean contains(@Nullable String name, String text) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean add(Card card, HistoryEntry entry) {
        synchronized (lock) {
            if (find(card.company(), card.id()).isPresent()) {
                return false;
            }
            return store(card, entry);
        }
    }

    @Override
    public void refresh(Card card) {
        synchronized (lock) {
            read(card);
        }
    }

    @Override
    public void refresh(Card card, HistoryEntry entry) {
        synchronized (lock) {
            if (read(card)) {
                history.record(entry);
            }
        }
    }

    private boolean read(Card card) {
        Optional<Card> known =
                find(card.company(), card.id()).filter(stored -> !stored.asOf().isAfter(card.asOf()));
        known.ifPresent(stored -> put(reading(stored, card)));
        return known.isPresent();
    }

    private static Card reading(Card stored, Card read) {
        return new Card(
                stored.ref(),
                read.product(),
                read.form(),
                read.status(),
                read.number(),
                stored.holder(),
                read.holderName(),
                read.balance(),
                stored.pin(),
                stored.replaces(),
                read.asOf(),
                stored.version() + 1);
    }

    @Override
    public boolean link(Card card, HistoryEntry entry) {
        synchronized (lock) {
            Optional<Card> free = find(card.company(), card.id()).filter(stored -> stored.holder() == null);
            free.ifPresent(stored -> store(stored.heldBy(Objects.requireNonNull(card.holder())), entry));
            return free.isPresent();
        }
    }

    private boolean store(Card card, HistoryEntry entry) {
        put(card);
        history.record(entry);
        return true;
    }

    void put(Card card) {
        all.put(card.ref(), card);
    }

    Stream<Card> everything(CompanyId company) {
        return of(company);
    }

    private Stream<Card> of(CompanyId company) {
        synchronized (lock) {
            return all.values().stream().filter(card -> card.company().equals(company)).toList().stream();
        }
    }
}
