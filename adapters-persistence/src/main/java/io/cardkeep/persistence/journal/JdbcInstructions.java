package io.cardkeep.persistence.journal;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcInstructions implements Instructions {
    private static final String SETTLE = """
            update instruction set state = :state, reason = :reason, closed_at = :at
            where id = :id and state in ('INTENDED', 'UNCONFIRMED') and state <> :state
            """;

    private static final String OPEN_ON = """
            select * from instruction
            where company_id = :company and card_id = any(:cards) and state in ('INTENDED', 'UNCONFIRMED')
            order by intended_at desc, id desc
            limit 500
            """;

    private static final String LATEST_PIN = """
            select * from instruction
            where company_id = :company and card_id = :card and kind = 'SET_PIN'
            order by intended_at desc, id desc
            limit 1
            """;

    private static final String PIN_TIMES = """
            select coalesce(closed_at, intended_at) as at from instruction
            where company_id = :company and card_id = :card and kind = 'SET_PIN' and state = :state
              and coalesce(closed_at, intended_at) >= :since
            order by at
            limit 100
            """;

    private static final String UNCONFIRMED = """
            select * from instruction
            where company_id = :company and state = 'UNCONFIRMED'
            order by admins_asked_at is null, intended_at, id
            limit 200
            """;

    private final JdbcClient jdbc;
    private final History history;
    private final TransactionTemplate transaction;
    private final InstructionOpener opener;
    private final EffectWriter effects;
    private final LookWriter looks;
    private final Overtaking overtaking;

    JdbcInstructions(JdbcClient jdbc, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.history = history;
        this.transaction = transaction;
        this.opener = new InstructionOpener(jdbc);
        this.effects = new EffectWriter(jdbc);
        this.looks = new LookWriter(jdbc);
        this.overtaking = new Overtaking(jdbc);
    }

    @Override
    public Opening open(Instruction intended, HistoryEntry entry) {
        return transaction.execute(status -> {
            Opening opening = opener.open(intended);
            if (opening instanceof Opening.Opened) {
                history.record(entry);
            }
            return opening;
        });
    }

    @Override
    public boolean settle(Settlement settlement) {
        return transaction.execute(status -> {
            if (!CardLock.take(jdbc, settlement.instruction()) || !store(settlement)) {
                return false;
            }
            settlement.effects().forEach(effect -> effects.write(settlement.instruction(), effect));
            history.record(settlement.entry());
            return true;
        });
    }

    private boolean store(Settlement settlement) {
        return jdbc.sql(SETTLE)
                        .param("id", settlement.instruction().value())
                        .param("state", settlement.state().name())
                        .param("reason", settlement.reason())
                        .param("at", settlement.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Instruction> find(CompanyId company, InstructionId id) {
        return one(sql("select * from instruction where company_id = :company and id = :id", company)
                .param("id", id.value()));
    }

    @Override
    public Optional<Instruction> findByForm(CompanyId company, PersonId actor, FormId form) {
        return one(sql(InstructionOpener.OF_FORM, company)
                .param("actor", actor.value())
                .param("form", form.value()));
    }

    @Override
    public Optional<Instruction> latestPin(CompanyId company, CardId card) {
        return one(sql(LATEST_PIN, company).param("card", card.value()));
    }

    @Override
    public List<Instruction> openOn(CompanyId company, Collection<CardId> cards) {
        return all(sql(OPEN_ON, company)
                .param("cards", cards.stream().map(CardId::value).toArray(String[]::new)));
    }

    @Override
    public List<Instruction> abandoned(Instant intendedBefore, int size) {
        return all(jdbc.sql("select * from instruction where state = 'INTENDED' and intended_at < :before"
                        + " order by intended_at limit :size")
                .param("before", intendedBefore.atOffset(ZoneOffset.UTC))
                .param("size", size));
    }

    @Override
    public List<Instruction> dueForALook(Instant now, int size) {
        return all(jdbc.sql("select * from instruction where state = 'UNCONFIRMED' and kind <> 'SET_PIN'"
                        + " and next_look_at <= :now order by next_look_at limit :size")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("size", size));
    }

    @Override
    public boolean overtaken(Instruction unconfirmed) {
        return overtaking.of(unconfirmed);
    }

    @Override
    public List<Instruction> unconfirmed(CompanyId company) {
        return all(sql(UNCONFIRMED, company));
    }

    @Override
    public boolean watch(Instruction before, Watch watch) {
        return looks.write(before, watch);
    }

    @Override
    public boolean watch(Instruction before, Watch watch, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean written = looks.write(before, watch);
            if (written) {
                history.record(entry);
            }
            return written;
        });
    }

    @Override
    public List<Instant> pinTimes(CompanyId company, CardId card, InstructionState state, Instant since) {
        return sql(PIN_TIMES, company)
                .param("card", card.value())
                .param("state", state.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    private JdbcClient.StatementSpec sql(String sql, CompanyId company) {
        return jdbc.sql(sql).param("company", company.value());
    }

    private static Optional<Instruction> one(JdbcClient.StatementSpec statement) {
        return statement.query((row, index) -> InstructionRow.read(row)).optional();
    }

    private static List<Instruction> all(JdbcClient.StatementSpec statement) {
        return statement.query((row, index) -> InstructionRow.read(row)).list();
    }
}
