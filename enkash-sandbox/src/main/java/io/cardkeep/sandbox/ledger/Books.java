package io.cardkeep.sandbox.ledger;

import java.math.BigDecimal;
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
    private final Map<String, UsageControls> usageControls = new LinkedHashMap<>();
    private final Map<String, String> replacements = new LinkedHashMap<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<Effect> freshEffects = new ArrayList<>();

    Books() {}

    static Books from(Snapshot snapshot) {
        Books books = new Books();
        snapshot.accounts().forEach(books::put);
        snapshot.cards().forEach(books::put);
        snapshot.transactions().forEach(books::add);
        books.loadReferences.addAll(snapshot.loadReferences());
        books.usageControls.putAll(snapshot.usageControls());
        books.replacements.putAll(snapshot.replacements());
        books.standings.putAll(snapshot.standings());
        return books;
    }

    Snapshot snapshot() {
        return new Snapshot(
                Snapshot.VERSION,
                List.copyOf(accounts.values()),
                List.copyOf(cards.values()),
                List.copyOf(transactions),
                loadReferences.stream().sorted().toList(),
                Map.copyOf(usageControls),
                Map.copyOf(replacements),
                Map.copyOf(standings));
    }

    Books copy() {
        Books copy = new Books();
        copy.accounts.putAll(accounts);
        copy.cards.putAll(cards);
        copy.transactions.addAll(transactions);
        copy.loadReferences.addAll(loadReferences);
        copy.usageControls.putAll(usageControls);
        copy.replacements.putAll(replacements);
        copy.standings.putAll(standings);
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

    /** Rupees on all cards of an account. */
    public BigDecimal moneyOnCardsOf(String cardAccountId) {
        return cardsOf(cardAccountId).stream().map(Card::balance).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
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

    /** What is set for a card; nothing, from the card's first day, when nothing was. */
    public UsageControls usageControls(Card card, String createdBy) {
        return Optional.ofNullable(usageControls.get(card.enKashCardId()))
                .orElseGet(() -> UsageControls.none(createdBy, card.createdOn()));
    }

    public void put(String enKashCardId, UsageControls controls) {
        usageControls.put(enKashCardId, controls);
    }

    public boolean isReplaced(Card card) {
        return replacements.containsKey(card.enKashCardId());
    }

    /** Notes that one card took another's place, with its limits and its standing. */
    public void replaced(Card old, Card successor) {
        replacements.put(old.enKashCardId(), successor.enKashCardId());
        Optional.ofNullable(usageControls.get(old.enKashCardId()))
                .ifPresent(controls -> usageControls.put(successor.enKashCardId(), controls));
        Optional.ofNullable(standings.get(old.enKashCardId()))
                .ifPresent(standing -> standings.put(successor.enKashCardId(), standing));
    }

    public Standing standing(Card card) {
        return standings.getOrDefault(card.enKashCardId(), Standing.USUAL);
    }

    public void put(String enKashCardId, Standing standing) {
        standings.put(enKashCardId, standing);
    }

    /** Notes what a call did; it counts when the change it is part of does. */
    public void note(Effect effect) {
        freshEffects.add(effect);
    }

    List<Effect> freshEffects() {
        return List.copyOf(freshEffects);
    }
}
