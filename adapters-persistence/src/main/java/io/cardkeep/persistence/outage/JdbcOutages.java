package io.cardkeep.persistence.outage;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.outage.Outages;
import io.cardkeep.domain.pin.PinResetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcOutages implements Outages {
    private static final String CURRENT = "select * from outage where company_id = :company";

    private static final String BEGIN = """
            insert into outage (company_id, since, seen_at) values (:company, :since, :seenAt)
            on conflict (company_id) do nothing
            """;

    private static final String END = "delete from outage where company_id = :company and seen_at = :seenAt";

    private final JdbcClient jdbc;
    private final DeadlineRows deadlines;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcOutages(JdbcClient jdbc, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.deadlines = new DeadlineRows(jdbc);
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public Optional<Outage> current(CompanyId company) {
        return read(CURRENT, company);
    }

    @Override
    public boolean begin(Outage outage, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean begun = on(BEGIN, outage)
                            .param("since", outage.since().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
            if (begun) {
                history.record(entry);
            }
            return begun;
        });
    }

    /** Holds the outage's row meanwhile, so that of two nodes the slower sees up to when the faster looked. */
    @Override
    public Optional<Lasting> lasts(CompanyId company, Instant until) {
        return transaction.execute(status -> read(CURRENT + " for update", company)
                .filter(outage -> !until.isBefore(outage.seenAt()))
                .map(outage -> new Lasting(outage.seenAt(until), moveOn(outage, until))));
    }

    private int moveOn(Outage outage, Instant until) {
        jdbc.sql("update outage set seen_at = :until where company_id = :company")
                .param("company", outage.company().value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return deadlines.moveOn(outage, until);
    }

    @Override
    public boolean end(Outage outage, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean ended = on(END, outage).update() == 1;
            if (ended) {
                history.record(entry);
            }
            return ended;
        });
    }

    @Override
    public Map<PinResetId, Duration> gains(CompanyId company, Collection<PinResetId> resets) {
        return deadlines.gains(company, resets);
    }

    private Optional<Outage> read(String sql, CompanyId company) {
        return jdbc.sql(sql)
                .param("company", company.value())
                .query((row, index) -> outage(row))
                .optional();
    }

    private JdbcClient.StatementSpec on(String sql, Outage outage) {
        return jdbc.sql(sql)
                .param("company", outage.company().value())
                .param("seenAt", outage.seenAt().atOffset(ZoneOffset.UTC));
    }

    private static Outage outage(ResultSet row) throws SQLException {
        return new Outage(
                new CompanyId(row.getString("company_id")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
