package io.cardkeep.persistence.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcClosings implements Closings {
    private static final String PROPOSE = """
            insert into instruction_closing (instruction_id, company_id, done, note, proposed_by, proposed_at)
            select id, company_id, :done, :note, :by, :at from instruction
            where id = :instruction and company_id = :company and state = 'UNCONFIRMED'
            on conflict (instruction_id) do nothing
            """;

    private static final String OPEN = """
            select c.* from instruction_closing c join instruction i on i.id = c.instruction_id
            where c.company_id = :company and i.state = 'UNCONFIRMED'
            order by c.proposed_at
            limit 200
            """;

    private static final String TAKE = """
            delete from instruction_closing
            where instruction_id = :instruction and proposed_by = :by and proposed_at = :at
              and done = :done and note = :note
            """;

    private final JdbcClient jdbc;
    private final Instructions instructions;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcClosings(JdbcClient jdbc, Instructions instructions, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.instructions = instructions;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public boolean propose(Closing closing, HistoryEntry entry) {
        return recorded(
                entry,
                exactly(PROPOSE, closing).param("company", closing.company().value()));
    }

    @Override
    public Optional<Closing> find(CompanyId company, InstructionId instruction) {
        return jdbc.sql("select * from instruction_closing where company_id = :company and instruction_id = :id")
                .param("company", company.value())
                .param("id", instruction.value())
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public List<Closing> of(CompanyId company) {
        return jdbc.sql(OPEN)
                .param("company", company.value())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public boolean withdraw(Closing closing, HistoryEntry entry) {
        return recorded(entry, exactly(TAKE, closing));
    }

    @Override
    public boolean confirm(Closing closing, Settlement settlement) {
        return transaction.execute(status -> {
            boolean settled = exactly(TAKE, closing).update() == 1 && instructions.settle(settlement);
            if (!settled) {
                status.setRollbackOnly();
            }
            return settled;
        });
    }

    private boolean recorded(HistoryEntry entry, JdbcClient.StatementSpec change) {
        return transaction.execute(status -> {
            boolean changed = change.update() == 1;
            if (changed) {
                history.record(entry);
            }
            return changed;
        });
    }

    /** Exactly this proposal: one that was taken back and made anew is another one. */
    private JdbcClient.StatementSpec exactly(String sql, Closing closing) {
        return jdbc.sql(sql)
                .param("instruction", closing.instruction().value())
                .param("done", closing.done())
                .param("note", closing.note())
                .param("by", closing.proposedBy().value())
                .param("at", closing.at().atOffset(ZoneOffset.UTC));
    }

    private static Closing read(ResultSet row) throws SQLException {
        return new Closing(
                new InstructionId(row.getObject("instruction_id", UUID.class)),
                new CompanyId(row.getString("company_id")),
                row.getBoolean("done"),
                row.getString("note"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
