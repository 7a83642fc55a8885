package io.cardkeep.application.memory;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PIN resets in memory. */
public final class MemoryResets implements PinResets {
    private static final Comparator<PinReset> OLDEST_FIRST = Comparator.comparing(
                    (PinReset reset) -> reset.request().askedAt())
            .thenComparing(reset -> reset.request().id().value().toString());

    private final Object lock;
    private final MemoryHistory history;
    private final Map<PinResetId, PinReset> all = new HashMap<>();
    private final Set<PinResetId> reminded = new HashSet<>();
    private Runnable beforeChange = () -> {};
    private int numbers;

    MemoryResets(Object lock, MemoryHistory history) {
        this.lock = lock;
        this.history = history;
    }

    @Override
    public String nextNumber(CompanyId company, int year) {
        synchronized (lock) {
            numbers++;
            return "PR-%d-%06d".formatted(year, numbers);
        }
    }

    @Override
    public Optional<PinReset> find(CompanyId company, PinResetId id) {
        return of(company).filter(reset -> reset.request().id().equals(id)).findFirst();
    }

    @Override
    public Optional<PinReset> open(CompanyId company, CardId card) {
        return openOn(company, List.of(card)).stream().findFirst();
    }

    @Override
    public List<PinReset> openOn(CompanyId company, Collection<CardId> cards) {
        return of(company)
                .filter(reset -> end(reset).isPresent())
                .filter(reset -> cards.contains(reset.request().card().card()))
                .toList();
    }

    @Override
    public Adding add(PinReset.Pending pending, HistoryEntry entry) {
        synchronized (lock) {
            CardRef card = pending.request().card();
            Optional<PinReset> open = open(card.company(), card.card());
            if (open.isPresent()) {
                return new Adding.AlreadyOpen(open.get());
            }
            all.put(pending.request().id(), pending);
            history.record(entry);
            return new Adding.Added(pending);
        }
    }

    /** This happens between somebody's look at a reset and their change of it. */
    public void beforeTheNextChange(Runnable happens) {
        beforeChange = happens;
    }

    @Override
    public Changing change(PinReset next, HistoryEntry entry) {
        Runnable happens = beforeChange;
        beforeChange = () -> {};
        happens.run();
        synchronized (lock) {
            PinReset known = Objects.requireNonNull(all.get(next.request().id()));
            if (known.version() != next.version()) {
                return new Changing.LostRace(known);
            }
            history.record(entry);
            return new Changing.Changed(put(next));
        }
    }

    PinReset put(PinReset next) {
        reminded.remove(next.request().id());
        return move(next);
    }

    /** As {@link #put}; the holder need not be told again. */
    PinReset move(PinReset next) {
        PinReset stored = MemoryVersions.next(next);
        all.put(stored.request().id(), stored);
        return stored;
    }

    @Override
    public List<PinReset.Pending> pending(CompanyId company, @Nullable PinResetRequest after, int size) {
        return of(company)
                .filter(reset -> after == null || compare(reset, after) > 0)
                .sorted(OLDEST_FIRST)
                .flatMap(reset -> reset instanceof PinReset.Pending pending ? Stream.of(pending) : Stream.empty())
                .limit(size)
                .toList();
    }

    @Override
    public long countPending(CompanyId company) {
        return of(company).filter(PinReset.Pending.class::isInstance).count();
    }

    @Override
    public List<PinReset> ended(CompanyId company, @Nullable PinResetRequest after, int size) {
        return newestFirst(company, after, size, reset -> !(reset instanceof PinReset.Pending));
    }

    @Override
    public List<PinReset> of(CompanyId company, PersonId person, @Nullable PinResetRequest after, int size) {
        return newestFirst(
                company,
                after,
                size,
                reset -> person.equals(reset.request().cardholder())
                        || person.equals(reset.request().askedBy()));
    }

    private List<PinReset> newestFirst(
            CompanyId company, @Nullable PinResetRequest after, int size, Predicate<PinReset> wanted) {
        return of(company)
                .filter(wanted)
                .filter(reset -> after == null || compare(reset, after) < 0)
                .sorted(OLDEST_FIRST.reversed())
                .limit(size)
                .toList();
    }

    @Override
    public Map<CardId, Integer> countOn(CompanyId company, Collection<CardId> cards, Instant since) {
        return of(company)
                .filter(reset -> cards.contains(reset.request().card().card()))
                .filter(reset -> !reset.request().askedAt().isBefore(since))
                .collect(Collectors.toMap(reset -> reset.request().card().card(), _ -> 1, Integer::sum));
    }

    @Override
    public List<PinReset> due(Instant now, int size) {
        return everything()
                .filter(reset -> end(reset).filter(end -> !now.isBefore(end)).isPresent())
                .limit(size)
                .toList();
    }

    @Override
    public List<PinReset> endingSoon(Instant from, Instant until, int size) {
        return everything()
                .filter(reset -> !reminded.contains(reset.request().id()))
                .filter(reset -> end(reset)
                        .filter(end -> !end.isBefore(from) && end.isBefore(until))
                        .isPresent())
                .limit(size)
                .toList();
    }

    @Override
    public boolean markReminded(CompanyId company, PinResetId id) {
        synchronized (lock) {
            return reminded.add(id);
        }
    }

    static Optional<Instant> end(PinReset reset) {
        return switch (reset) {
            case PinReset.Pending pending -> Optional.of(pending.request().endsAt());
            case PinReset.Approved approved -> Optional.of(approved.standsUntil());
            case PinReset.Rejected _, PinReset.Expired _, PinReset.Used _, PinReset.Cancelled _ -> Optional.empty();
        };
    }

    private static int compare(PinReset reset, PinResetRequest after) {
        return OLDEST_FIRST.compare(reset, new PinReset.Pending(after, 0));
    }

    Stream<PinReset> of(CompanyId company) {
        return everything().filter(reset -> reset.request().card().company().equals(company));
    }

    Stream<PinReset> everything() {
        synchronized (lock) {
            return List.copyOf(all.values()).stream();
        }
    }
}
