package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Recovery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcRecoveries implements Recoveries {
    private static final String WAITING = """
            select company_id, person_id, asked_by, note, at
            from recovery
            where company_id = :company and at > :since
            order by at, person_id
            limit 50
            """;

    private static final String FIND = """
            select company_id, person_id, asked_by, note, at
            from recovery
            where company_id = :company and person_id = :person and at > :since
            """;

    private static final String ASK = """
            insert into recovery (company_id, person_id, asked_by, note, at)
            values (:company, :person, :askedBy, :note, :at)
            on conflict (company_id, person_id) do update
            set asked_by = excluded.asked_by, note = excluded.note, at = excluded.at
            """;

    private static final String FORGET = """
            delete from recovery where company_id = :company and person_id = :person
            """;

    /** In one statement: recovery codes, authenticator app and passkeys. */
    private static final String LOSE_WAYS_IN = """
            with codes as (delete from recovery_code where company_id = :company and person_id = :person),
                 apps as (delete from authenticator_app where company_id = :company and person_id = :person)
            delete from passkey where company_id = :company and person_id = :person
            """;

    private final JdbcClient jdbc;
    private final PersonWriter writer;
    private final PersonTouches touches;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcRecoveries(
            JdbcClient jdbc,
            PersonWriter writer,
            PersonTouches touches,
            History history,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.touches = touches;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public Optional<Recovery> find(CompanyId company, PersonId person, Instant since) {
        return of(FIND, company, person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> recovery(row))
                .optional();
    }

    @Override
    public List<Recovery> waiting(CompanyId company, Instant since) {
        return jdbc.sql(WAITING)
                .param("company", company.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> recovery(row))
                .list();
    }

    @Override
    public void ask(Recovery recovery, HistoryEntry entry) {
        transaction.executeWithoutResult(status -> {
            of(ASK, recovery.company(), recovery.person())
                    .param("askedBy", recovery.askedBy().value())
                    .param("note", recovery.note())
                    .param("at", recovery.at().atOffset(ZoneOffset.UTC))
                    .update();
            history.record(entry);
        });
    }

    @Override
    public boolean withdraw(CompanyId company, PersonId person, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean withdrawn = of(FORGET, company, person).update() > 0;
            if (withdrawn) {
                history.record(entry);
            }
            return withdrawn;
        });
    }

    @Override
    public People.Withdrawal carryOut(Person person, List<PersonTouch> done, HistoryEntry entry) {
        return transaction.execute(status -> {
            if (person.role().isKept() && !writer.anyoneElseHolds(person.role(), person)) {
                return People.Withdrawal.LAST_ONE;
            }
            return loseWaysIn(person, done, entry) ? People.Withdrawal.WITHDRAWN : People.Withdrawal.CHANGED_MEANWHILE;
        });
    }

    @Override
    public boolean carryOutAtConsole(Person person, PersonTouch touch, HistoryEntry entry) {
        return transaction.execute(status -> loseWaysIn(person, List.of(touch), entry));
    }

    private boolean loseWaysIn(Person person, List<PersonTouch> done, HistoryEntry entry) {
        if (!writer.change(person.withoutWaysIn(), person.version())) {
            return false;
        }
        of(LOSE_WAYS_IN, person.company(), person.id()).update();
        of(FORGET, person.company(), person.id()).update();
        done.forEach(touch -> touches.add(person.company(), touch));
        history.record(entry);
        return true;
    }

    private JdbcClient.StatementSpec of(String sql, CompanyId company, PersonId person) {
        return jdbc.sql(sql).param("company", company.value()).param("person", person.value());
    }

    private static Recovery recovery(ResultSet row) throws SQLException {
        return new Recovery(
                new CompanyId(row.getString("company_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
