package io.cardkeep.persistence.firstpin;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcFirstPinProposals implements FirstPinProposals {
    private static final String FIND = "select * from first_pin_proposal where company_id = :company and id = :id";

    private static final String PENDING = """
            select * from first_pin_proposal
            where company_id = :company and state = 'PENDING' and (proposed_at, id) > (:at, :id)
            order by proposed_at, id
            limit :size
            """;

    private static final String ENDED = """
            select * from first_pin_proposal
            where company_id = :company and state <> 'PENDING' and (proposed_at, id) < (:at, :id)
            order by proposed_at desc, id desc
            limit :size
            """;

    private static final String DUE = """
            select * from first_pin_proposal where state = 'PENDING' and ends_at <= :now order by ends_at limit :size
            """;

    /** Before and after everything that is stored, for the first page of a keyset. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final FirstPinWriter writer;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcFirstPinProposals(JdbcClient jdbc, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.writer = new FirstPinWriter(jdbc);
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public String nextNumber(CompanyId company, int year) {
        return "FP-%d-%06d"
                .formatted(
                        year,
                        jdbc.sql("select nextval('first_pin_number')")
                                .query(Long.class)
                                .single());
    }

    @Override
    public Optional<FirstPinProposal> find(CompanyId company, FirstPinId id) {
        return read(jdbc.sql(FIND).param("company", company.value()).param("id", id.value()))
                .findFirst();
    }

    @Override
    public void add(FirstPinProposal.Pending pending, HistoryEntry entry) {
        transaction.executeWithoutResult(status -> {
            writer.add(pending.proposed());
            history.record(entry);
        });
    }

    @Override
    public Changing approve(
            FirstPinProposal.Pending pending,
            FirstPinProposal.Decision decision,
            Function<FirstPinProposal.Approved, List<HistoryEntry>> entries) {
        return transaction.execute(status -> writer.change(pending.proposed(), pending.version(), () -> {
            FirstPinProposal.Approved approved = pending.approve(decision, writer.mark(pending.proposed()));
            entries.apply(approved).forEach(history::record);
            return approved;
        }));
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
        return transaction.execute(status -> writer.change(next.proposed(), next.version(), () -> {
            history.record(entry);
            return next;
        }));
    }

    @Override
    public List<FirstPinProposal.Pending> pending(CompanyId company, @Nullable ProposedCards after, int size) {
        return pending(page(PENDING, company, after, BEGINNING, size));
    }

    @Override
    public long countPending(CompanyId company) {
        return jdbc.sql("select count(*) from first_pin_proposal where company_id = :company and state = 'PENDING'")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<FirstPinProposal> ended(CompanyId company, @Nullable ProposedCards after, int size) {
        return read(page(ENDED, company, after, END, size)).toList();
    }

    @Override
    public List<FirstPinProposal.Pending> due(Instant now, int size) {
        return pending(jdbc.sql(DUE).param("now", FirstPinRow.at(now)).param("size", size));
    }

    private JdbcClient.StatementSpec page(
            String sql, CompanyId company, @Nullable ProposedCards after, Instant start, int size) {
        return jdbc.sql(sql)
                .param("company", company.value())
                .param("at", FirstPinRow.at(after == null ? start : after.at()))
                .param("id", after == null ? LOWEST : after.id().value())
                .param("size", size);
    }

    private static List<FirstPinProposal.Pending> pending(JdbcClient.StatementSpec statement) {
        return read(statement).map(FirstPinProposal.Pending.class::cast).toList();
    }

    private static Stream<FirstPinProposal> read(JdbcClient.StatementSpec statement) {
        return statement.query((row, index) -> FirstPinRow.read(row)).list().stream();
    }
}
