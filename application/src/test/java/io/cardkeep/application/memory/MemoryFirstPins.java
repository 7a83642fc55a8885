package io.cardkeep.application.memory;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposals in memory. */
public final class MemoryFirstPins implements FirstPinProposals {
    private static final Comparator<ProposedCards> OLDEST_FIRST = Comparator.comparing(ProposedCards::at)
            .thenComparing(proposed -> proposed.id().value().toString());

    private final Object lock;
    private final MemoryCards cards;
    private final MemoryInstructions instructions;
    private final MemoryHistory history;
    private final Map<FirstPinId, FirstPinProposal> all = new HashMap<>();
    private int numbers;

    MemoryFirstPins(Object lock, MemoryCards cards, MemoryInstructions instructions, MemoryHistory history) {
        this.lock = lock;
        this.cards = cards;
        this.instructions = instructions;
        this.history = history;
    }

    @Override
    public String nextNumber(CompanyId company, int year) {
        synchronized (lock) {
            numbers++;
            return "FP-%d-%06d".formatted(year, numbers);
        }
    }

    @Override
    public Optional<FirstPinProposal> find(CompanyId company, FirstPinId id) {
        return of(company).filter(each -> each.proposed().id().equals(id)).findFirst();
    }

    @Override
    public void add(FirstPinProposal.Pending pending, HistoryEntry entry) {
        synchronized (lock) {
            all.put(pending.proposed().id(), pending);
            history.record(entry);
        }
    }

    @Override
    public Changing approve(
            FirstPinProposal.Pending pending,
            FirstPinProposal.Decision decision,
            Function<FirstPinProposal.Approved, List<HistoryEntry>> entries) {
        return change(pending, () -> {
            FirstPinProposal.Approved approved = pending.approve(
                    decision,
                    pending.proposed().cards().stream()
                            .filter(card -> !mark(pending.proposed().company(), card))
                            .toList());
            entries.apply(approved).forEach(history::record);
            return approved;
        });
    }

    private boolean mark(CompanyId company, CardId id) {
        Card card = cards.find(company, id).orElseThrow();
        boolean underWay = instructions.openOn(company, List.of(id)).stream()
                .anyMatch(each -> each.kind() == InstructionKind.SET_PIN && each.state() == InstructionState.INTENDED);
        if (card.pin() != PinState.UNKNOWN || underWay) {
            return false;
        }
        cards.put(MemoryVersions.next(card, card.status(), PinState.NEVER_SET, card.asOf()));
        return true;
    }

    @Override
    public Changing reject(FirstPinProposal.Rejected rejected, HistoryEntry entry) {
        return end(rejected, entry);
    }

    @Override
    public Changing expire(FirstPinProposal.Expired expired, HistoryEntry entry) {
        return end(expired, entry);
    }

    private Changing end(FirstPinProposal next, HistoryEntry entry) {
        return change(next, () -> {
            history.record(entry);
            return next;
        });
    }

    private Changing change(FirstPinProposal seen, Supplier<FirstPinProposal> change) {
        synchronized (lock) {
            FirstPinProposal known =
                    Objects.requireNonNull(all.get(seen.proposed().id()));
            if (known.version() != seen.version()) {
                return new Changing.LostRace(known);
            }
            FirstPinProposal next = MemoryVersions.next(change.get());
            all.put(next.proposed().id(), next);
            return new Changing.Changed(next);
        }
    }

    @Override
    public List<FirstPinProposal.Pending> pending(CompanyId company, @Nullable ProposedCards after, int size) {
        return of(company)
                .filter(each -> after == null || OLDEST_FIRST.compare(each.proposed(), after) > 0)
                .sorted(Comparator.comparing(FirstPinProposal::proposed, OLDEST_FIRST))
                .flatMap(MemoryFirstPins::pending)
                .limit(size)
                .toList();
    }

    @Override
    public long countPending(CompanyId company) {
        return of(company).flatMap(MemoryFirstPins::pending).count();
    }

    @Override
    public List<FirstPinProposal> ended(CompanyId company, @Nullable ProposedCards after, int size) {
        return of(company)
                .filter(each -> !(each instanceof FirstPinProposal.Pending))
                .filter(each -> after == null || OLDEST_FIRST.compare(each.proposed(), after) < 0)
                .sorted(Comparator.comparing(FirstPinProposal::proposed, OLDEST_FIRST.reversed()))
                .limit(size)
                .toList();
    }

    @Override
    public List<FirstPinProposal.Pending> due(Instant now, int size) {
        return everything()
                .flatMap(MemoryFirstPins::pending)
                .filter(each -> !now.isBefore(each.proposed().endsAt()))
                .limit(size)
                .toList();
    }

    private static Stream<FirstPinProposal.Pending> pending(FirstPinProposal proposal) {
        return proposal instanceof FirstPinProposal.Pending pending ? Stream.of(pending) : Stream.empty();
    }

    private Stream<FirstPinProposal> of(CompanyId company) {
        return everything().filter(each -> each.proposed().company().equals(company));
    }

    private Stream<FirstPinProposal> everything() {
        synchronized (lock) {
            return List.copyOf(all.values()).stream();
        }
    }
}
