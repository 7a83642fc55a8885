package io.cardkeep.persistence.pin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JpaPinResets implements PinResets {
    /** Before and after everything that is stored, for the first page of a keyset. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LOWEST = new UUID(0, 0);

    private final PinResetRows rows;
    private final PinResetWriter writer;
    private final History history;
    private final TransactionTemplate transaction;

    JpaPinResets(PinResetRows rows, PinResetWriter writer, History history, TransactionTemplate transaction) {
        this.rows = rows;
        this.writer = writer;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public String nextNumber(CompanyId company, int year) {
        return "PR-%d-%06d".formatted(year, rows.nextNumber());
    }

    @Override
    public Optional<PinReset> find(CompanyId company, PinResetId id) {
        return rows.find(company.value(), id.value()).map(PinResetRow::toDomain);
    }

    @Override
    public Optional<PinReset> open(CompanyId company, CardId card) {
        return openOn(company, List.of(card)).stream().findFirst();
    }

    @Override
    public List<PinReset> openOn(CompanyId company, Collection<CardId> cards) {
        return domain(rows.open(company.value(), values(cards)));
    }

    @Override
    public Adding add(PinReset.Pending pending, HistoryEntry entry) {
        return transaction.execute(status -> {
            Adding adding = writer.add(pending);
            if (adding instanceof Adding.Added) {
                history.record(entry);
            }
            return adding;
        });
    }

    @Override
    public Changing change(PinReset next, HistoryEntry entry) {
        return transaction.execute(status -> {
            Changing changing = writer.change(next);
            if (changing instanceof Changing.Changed) {
                history.record(entry);
            }
            return changing;
        });
    }

    @Override
    public List<PinReset.Pending> pending(CompanyId company, @Nullable PinResetRequest after, int size) {
        Instant askedAt = after == null ? BEGINNING : after.askedAt();
        return rows.pending(company.value(), askedAt, id(after), Limit.of(size)).stream()
                .map(PinResetRow::pending)
                .toList();
    }

    @Override
    public long countPending(CompanyId company) {
        return rows.countPending(company.value());
    }

    @Override
    public List<PinReset> ended(CompanyId company, @Nullable PinResetRequest after, int size) {
        return domain(rows.ended(company.value(), before(after), id(after), Limit.of(size)));
    }

    @Override
    public List<PinReset> of(CompanyId company, PersonId person, @Nullable PinResetRequest after, int size) {
        return domain(rows.of(company.value(), person.value(), before(after), id(after), Limit.of(size)));
    }

    @Override
    public Map<CardId, Integer> countOn(CompanyId company, Collection<CardId> cards, Instant since) {
        return rows.count(company.value(), values(cards), since).stream()
                .collect(Collectors.toMap(count -> new CardId(count.card()), count -> Math.toIntExact(count.times())));
    }

    @Override
    public List<PinReset> due(Instant now, int size) {
        return domain(rows.due(now, Limit.of(size)));
    }

    @Override
    public List<PinReset> endingSoon(Instant from, Instant until, int size) {
        return domain(rows.endingSoon(from, until, Limit.of(size)));
    }

    @Override
    public boolean markReminded(CompanyId company, PinResetId id) {
        return transaction.execute(status -> rows.remind(id.value()) == 1);
    }

    private static Instant before(@Nullable PinResetRequest after) {
        return after == null ? END : after.askedAt();
    }

    private static UUID id(@Nullable PinResetRequest after) {
        return after == null ? LOWEST : after.id().value();
    }

    private static List<String> values(Collection<CardId> cards) {
        return cards.stream().map(CardId::value).toList();
    }

    private static List<PinReset> domain(List<PinResetRow> found) {
        return found.stream().map(PinResetRow::toDomain).toList();
    }
}
