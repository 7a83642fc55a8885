package io.cardkeep.persistence.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.InstructionKind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts unreadable answers within the caller's transaction, and says what is stopped for them. */
final class StopWriter {
    private static final String UNREADABLE = """
            insert into change_stop as known (company_id, kind, unreadable) values (:company, :kind, 1)
            on conflict (company_id, kind) do update
            set unreadable = known.unreadable + 1,
                stopped_at = case when known.unreadable + 1 >= :after then coalesce(known.stopped_at, :at) end
            returning unreadable
            """;
    private static final String READ = """
            update change_stop set unreadable = 0
            where company_id = :company and kind = :kind and unreadable > 0 and stopped_at is null
            """;
    private static final String STOPPED = """
            select stopped_at from change_stop
            where company_id = :company and kind = :kind and stopped_at is not null
            """;

    private final JdbcClient jdbc;
    private final History history;

    StopWriter(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    void write(Effect.AnswerUnreadable unreadable) {
        int count = sql(UNREADABLE, unreadable.company(), unreadable.kind())
                .param("after", ChangeStop.AFTER)
                .param("at", unreadable.at().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (count == ChangeStop.AFTER) {
            history.record(unreadable.ifStopped());
        }
    }

    void write(Effect.AnswerRead read) {
        sql(READ, read.company(), read.kind()).update();
    }

    Optional<ChangeStop> find(CompanyId company, InstructionKind kind) {
        return sql(STOPPED, company, kind)
                .query((row, index) -> new ChangeStop(
                        kind, row.getObject("stopped_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private JdbcClient.StatementSpec sql(String sql, CompanyId company, InstructionKind kind) {
        return jdbc.sql(sql).param("company", company.value()).param("kind", kind.name());
    }
}
