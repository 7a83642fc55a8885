package io.cardkeep.domain.card;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards we know. Each method is one transaction; state and history entry are written together. */
public interface Cards {
    Optional<Card> find(CompanyId company, CardId id);

    /** Cards by id, for lists; ids that are not the company's are left out. */
    Map<CardId, Card> byIds(CompanyId company, Collection<CardId> ids);

    /** A keyset page of cards. */
    List<Card> list(CardQuery query);

    /** Stores a card found at EnKash for the first time, with its entry; false when it is already there. */
    boolean add(Card card, HistoryEntry entry);

    /**
     * Stores what EnKash just said of a known card (product, form, status, number, holder name, balance, time). An
     * older reading than the stored one changes nothing.
     */
    void refresh(Card card);

    /** As {@link #refresh}, with the entry that says what changed at EnKash without us. */
    void refresh(Card card, HistoryEntry entry);

    /**
     * Gives a card that nobody holds to the holder it carries, with the entry; false, and nothing is stored, when
     * somebody holds it already.
     */
    boolean link(Card card, HistoryEntry entry);
}
