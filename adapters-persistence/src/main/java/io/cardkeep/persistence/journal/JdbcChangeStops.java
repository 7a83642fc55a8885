package io.cardkeep.persistence.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.InstructionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcChangeStops implements ChangeStops {
    private static final String OF_COMPANY = """
            select kind, stopped_at from change_stop
            where company_id = :company and stopped_at is not null
            order by stopped_at, kind
            """;
    private static final String RELEASE = """
            update change_stop set unreadable = 0, stopped_at = null, told = false
            where company_id = :company and kind = :kind and stopped_at is not null
            """;
    private static final String TAKE_UNTOLD = """
            update change_stop set told = true
            where stopped_at is not null and not told
            returning company_id, kind, stopped_at
            """;

    private final JdbcClient jdbc;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcChangeStops(JdbcClient jdbc, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public List<ChangeStop> of(CompanyId company) {
        return jdbc.sql(OF_COMPANY)
                .param("company", company.value())
                .query((row, index) -> stop(row))
                .list();
    }

    @Override
    public boolean release(CompanyId company, InstructionKind kind, HistoryEntry entry) {
        return transaction.execute(status -> {
            int released = jdbc.sql(RELEASE)
                    .param("company", company.value())
                    .param("kind", kind.name())
                    .update();
            if (released == 1) {
                history.record(entry);
            }
            return released == 1;
        });
    }

    @Override
    public List<Untold> takeUntold() {
        return jdbc.sql(TAKE_UNTOLD)
                .query((row, index) -> new Untold(new CompanyId(row.getString("company_id")), stop(row)))
                .list();
    }

    private static ChangeStop stop(ResultSet row) throws SQLException {
        return new ChangeStop(
                InstructionKind.valueOf(row.getString("kind")),
                row.getObject("stopped_at", OffsetDateTime.class).toInstant());
    }
}
