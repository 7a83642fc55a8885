package io.cardkeep.domain.pin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored PIN resets. Each method is one transaction; state and history entry are written together. */
public interface PinResets {
    /** The next request number of a year, {@code PR-2026-004217}; numbers may have gaps. */
    String nextNumber(CompanyId company, int year);

    Optional<PinReset> find(CompanyId company, PinResetId id);

    /** The pending or approved reset of a card; there is at most one. */
    Optional<PinReset> open(CompanyId company, CardId card);

    /** The pending or approved resets of some cards. */
    List<PinReset> openOn(CompanyId company, Collection<CardId> cards);

    Adding add(PinReset.Pending pending, HistoryEntry entry);

    /** Stores a reset's next state if its version is still the stored one. */
    Changing change(PinReset next, HistoryEntry entry);

    /** Pending ones, oldest first: a keyset page after (askedAt, id) of the last one seen. */
    List<PinReset.Pending> pending(CompanyId company, @Nullable PinResetRequest after, int size);

    long countPending(CompanyId company);

    /** Decided and ended ones, newest request first. */
    List<PinReset> ended(CompanyId company, @Nullable PinResetRequest after, int size);

    /** Those on a person's cards or asked by them, newest request first. */
    List<PinReset> of(CompanyId company, PersonId person, @Nullable PinResetRequest after, int size);

    /** How many were asked for on each card since a time, for the approver's eye; cards with none are left out. */
    Map<CardId, Integer> countOn(CompanyId company, Collection<CardId> cards, Instant since);

    /** Pending ones whose time is over and approved ones that no longer stand, of all companies. */
    List<PinReset> due(Instant now, int size);

    /** Open ones that end from a time (inclusive) until another and whose holder was not yet told of this end. */
    List<PinReset> endingSoon(Instant from, Instant until, int size);

    /** Notes that the holder was told of the near end; false when another node did. */
    boolean markReminded(CompanyId company, PinResetId id);

    sealed interface Adding {
        record Added(PinReset.Pending pending) implements Adding {}

        /** The card has an open reset already. */
        record AlreadyOpen(PinReset open) implements Adding {}
    }

    sealed interface Changing {
        /** Stored; {@code now} carries the new version. */
        record Changed(PinReset now) implements Changing {}

        /** Somebody was faster; {@code now} is what they made of it. */
        record LostRace(PinReset now) implements Changing {}
    }
}
