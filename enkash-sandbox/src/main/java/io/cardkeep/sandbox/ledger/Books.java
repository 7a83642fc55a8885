package io.cardkeep.sandbox.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything the ledger holds, at one moment; only {@link Ledger} hands out one that may be changed. */
public final class Books {
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final List<CardTransaction> transactions = new ArrayList<>();
    private final Set<String> loadReferences = new HashSet<>();

    Books() {}

    static Books from(Snapshot snapshot) {
        Books books = new Books();
        snapshot.accounts().forEach(books::put);
        snapshot.cards().forEach(books::put);
        snapshot.transactions().forEach(books::add);
        books.loadReferences.addAll(snapshot.loadReferences());
        return books;
    }

    Snapshot snapshot() {
        return new Snapshot(
                Snapshot.VERSION,
                List.copyOf(accounts.values()),
                List.copyOf(cards.values()),
                List.copyOf(transactions),
                loadReferences.stream().sorted().toList());
    }

    Books copy() {
        Books copy = new Books();
        copy.accounts.putAll(accounts);
        copy.cards.putAll(cards);
        copy.transactions.addAll(transactions);
        copy.loadReferences.addAll(loadReferences);
        return copy;
    }

    public Optional<Account> account(String cardAccountId) {
        return Optional.ofNullable(accounts.get(cardAccountId));
    }

    public Optional<Card> card(String enKashCardId) {
        return Optional.ofNullable(cards.get(enKashCardId));
    }

    public Collection<Account> accounts() {
        return Collections.unmodifiableCollection(accounts.values());
    }

    /** In the order they were issued. */
    public Collection<Card> cards() {
        return Collections.unmodifiableCollection(cards.values());
    }

    public List<Card> cardsOf(String cardAccountId) {
        return cards.values().stream()
                .filter(card -> card.cardAccountId().equals(cardAccountId))
                .toList();
    }

    /** In the order they happened here. */
    public List<CardTransaction> transactions() {
        return Collections.unmodifiableList(transactions);
    }

    public long nextNumber() {
        return transactions.size() + 1L;
    }

    public void put(Account account) {
        accounts.put(account.cardAccountId(), account);
    }

    public void put(Card card) {
        cards.put(card.enKashCardId(), card);
    }

    public void add(CardTransaction transaction) {
        transactions.add(transaction);
    }

    /** Takes a company's load reference; false when it was taken before. */
    public boolean takeReference(String companyId, String reference) {
        return loadReferences.add(companyId + "/" + reference);
    }
}
