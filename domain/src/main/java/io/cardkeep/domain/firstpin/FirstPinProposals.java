package io.cardkeep.domain.firstpin;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stored proposals. Each method is one transaction; state and history entries are written together. */
public interface FirstPinProposals {
    /** The next number of a year, {@code FP-2026-000012}; numbers may have gaps. */
    String nextNumber(CompanyId company, int year);

    Optional<FirstPinProposal> find(CompanyId company, FirstPinId id);

    void add(FirstPinProposal.Pending pending, HistoryEntry entry);

    /**
     * Approves a proposal if its version is still the stored one. Each card whose PIN is still unknown, and of which no PIN
     * is under way, is marked as having never had one; the others are left out.
     *
     * @param entries made of what became of it, and stored with it
     */
    Changing approve(
            FirstPinProposal.Pending pending,
            FirstPinProposal.Decision decision,
            Function<FirstPinProposal.Approved, List<HistoryEntry>> entries);

    /** Stores that a proposal was rejected, if its version is still the stored one. */
    Changing reject(FirstPinProposal.Rejected rejected, HistoryEntry entry);

    /** Stores that a proposal's time is over, if its version is still the stored one. */
    Changing expire(FirstPinProposal.Expired expired, HistoryEntry entry);

    /** Those that wait, oldest first: a keyset page after (at, id) of the last one seen. */
    List<FirstPinProposal.Pending> pending(CompanyId company, @Nullable ProposedCards after, int size);

    long countPending(CompanyId company);

    /** Those that no longer wait, newest proposal first. */
    List<FirstPinProposal> ended(CompanyId company, @Nullable ProposedCards after, int size);

    /** Pending ones whose time is over, of all companies. */
    List<FirstPinProposal.Pending> due(Instant now, int size);

    sealed interface Changing {
        /** Stored; {@code now} carries the new version. */
        record Changed(FirstPinProposal now) implements Changing {}

        /** Somebody was faster; {@code now} is what they made of it. */
        record LostRace(FirstPinProposal now) implements Changing {}
    }
}
