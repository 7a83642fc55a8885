package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.outage.Outages;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Outages in memory. */
public final class MemoryOutages implements Outages {
    private final Object lock;
    private final MemoryResets resets;
    private final MemoryHistory history;
    private final Map<CompanyId, Outage> on = new HashMap<>();
    private final Map<Deadline, Duration> gains = new HashMap<>();

    MemoryOutages(Object lock, MemoryResets resets, MemoryHistory history) {
        this.lock = lock;
        this.resets = resets;
        this.history = history;
    }

    @Override
    public Optional<Outage> current(CompanyId company) {
        synchronized (lock) {
            return Optional.ofNullable(on.get(company));
        }
    }

    @Override
    public boolean begin(Outage outage, HistoryEntry entry) {
        synchronized (lock) {
            if (on.putIfAbsent(outage.company(), outage) != null) {
                return false;
            }
            history.record(entry);
            return true;
        }
    }

    @Override
    public Optional<Lasting> lasts(CompanyId company, Instant until) {
        synchronized (lock) {
            return current(company)
                    .filter(outage -> !until.isBefore(outage.seenAt()))
                    .map(outage -> {
                        List<PinReset> open = resets.of(company)
                                .filter(reset -> MemoryResets.end(reset)
                                        .filter(outage.seenAt()::isBefore)
                                        .isPresent())
                                .filter(reset -> !begun(reset).isAfter(until))
                                .toList();
                        open.forEach(reset -> move(reset, outage.seenAt(), until));
                        on.put(company, outage.seenAt(until));
                        return new Lasting(outage.seenAt(until), open.size());
                    });
        }
    }

    @Override
    public boolean end(Outage outage, HistoryEntry entry) {
        synchronized (lock) {
            if (!on.remove(outage.company(), outage)) {
                return false;
            }
            history.record(entry);
            return true;
        }
    }

    @Override
    public Map<PinResetId, Duration> gains(CompanyId company, Collection<PinResetId> some) {
        synchronized (lock) {
            return resets.of(company)
                    .filter(reset -> some.contains(reset.request().id()))
                    .filter(reset -> gain(reset).isPositive())
                    .collect(Collectors.toMap(reset -> reset.request().id(), this::gain));
        }
    }

    private void move(PinReset reset, Instant seenAt, Instant until) {
        Instant from = begun(reset).isAfter(seenAt) ? begun(reset) : seenAt;
        Duration gain = Duration.between(from, until);
        gains.merge(Deadline.of(reset), gain, Duration::plus);
        resets.move(later(reset, gain));
    }

    private Duration gain(PinReset reset) {
        return gains.getOrDefault(Deadline.of(reset), Duration.ZERO);
    }

    /** Since when the present deadline runs. */
    private static Instant begun(PinReset reset) {
        return reset instanceof PinReset.Approved approved
                ? approved.decision().at()
                : reset.request().askedAt();
    }

    private static PinReset later(PinReset reset, Duration gain) {
        return switch (reset) {
            case PinReset.Pending(var request, var version) -> new PinReset.Pending(later(request, gain), version);
            case PinReset.Approved approved ->
                approved.standingUntil(approved.standsUntil().plus(gain));
            case PinReset.Rejected _, PinReset.Expired _, PinReset.Used _, PinReset.Cancelled _ ->
                throw new IllegalArgumentException("It has ended.");
        };
    }

    private static PinResetRequest later(PinResetRequest request, Duration gain) {
        return new PinResetRequest(
                request.id(),
                request.number(),
                request.card(),
                request.cardholder(),
                request.askedBy(),
                request.reason(),
                request.note(),
                request.askedAt(),
                request.endsAt().plus(gain));
    }

    /** One of the two deadlines that a reset can have. */
    private record Deadline(PinResetId reset, boolean ofApproval) {
        static Deadline of(PinReset reset) {
            return new Deadline(reset.request().id(), reset instanceof PinReset.Approved);
        }
    }
}
