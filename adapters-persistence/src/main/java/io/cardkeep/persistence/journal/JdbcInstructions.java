package io.cardkeep.persistence.journal;

import io.cardkeep.domain.account.CardAccountId;
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
    private final JdbcClient jdbc;
    private final History history;
    private final TransactionTemplate transaction;
    private final InstructionOpener opener;
    private final EffectWriter effects;
    private final LookWriter looks;
    private final Rivals rivals;

    JdbcInstructions(JdbcClient jdbc, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.history = history;
        this.transaction = transaction;
        StopWriter stops = new StopWriter(jdbc, history);
        this.rivals = new Rivals(jdbc);
        this.opener = new InstructionOpener(jdbc, stops, rivals);
        this.effects = new EffectWriter(jdbc, stops);
        this.looks = new LookWriter(jdbc);
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
            if (!TargetLock.take(jdbc, settlement.instruction()) || !store(settlement)) {
                return false;
            }
            settlement.effects().forEach(effect -> effects.write(settlement.instruction(), effect));
            history.record(settlement.entry());
            return true;
        });
    }

    private boolean store(Settlement settlement) {
        return jdbc.sql(InstructionSql.SETTLE)
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
        return one(sql(InstructionSql.LATEST_PIN, company).param("card", card.value()));
    }

    @Override
    public List<Instruction> openOn(CompanyId company, Collection<CardId> cards) {
        return all(sql(InstructionSql.OPEN_ON, company)
                .param("cards", cards.stream().map(CardId::value).toArray(String[]::new)));
    }

    @Override
    public List<CardId> awaitingSuccessor(CompanyId company, CardAccountId account) {
        return sql(InstructionSql.AWAITING_SUCCESSOR, company)
                .param("account", account.value())
                .query((row, index) -> new CardId(row.getString("card_id")))
                .list();
    }

    @Override
    public List<Instruction> makingCards(CompanyId company, CardAccountId account) {
        return all(sql(InstructionSql.MAKING_CARDS, company).param("account", account.value()));
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
        return rivals.overtook(unconfirmed);
    }

    @Override
    public List<Instruction> unconfirmed(CompanyId company) {
        return all(sql(InstructionSql.UNCONFIRMED, company));
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
        return sql(InstructionSql.PIN_TIMES, company)
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
