package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcPasswordGuesses implements PasswordGuesses {
    private static final String STOPPED = """
            select exists (select 1 from password_guess
                           where company_id = :company and person_id = :person and stopped_until > :now)
            """;

    /** One statement, so that guesses at two nodes at once are both counted. */
    private static final String WRONG = """
            insert into password_guess as known (company_id, person_id, wrong)
            values (:company, :person, 1)
            on conflict (company_id, person_id) do update
            set wrong = case when known.stopped_until <= :now then 1 else known.wrong + 1 end,
                stopped_until = case
                    when known.stopped_until > :now then known.stopped_until
                    when known.stopped_until is null and known.wrong + 1 >= :most then :until end
            returning case when wrong = 1 then 'FIRST'
                           when wrong = :most and stopped_until = :until then 'STOPS' else 'ANOTHER' end
            """;

    private static final String RIGHT = """
            delete from password_guess where company_id = :company and person_id = :person
            """;

    private final JdbcClient jdbc;

    JdbcPasswordGuesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean areStopped(CompanyId company, PersonId person, Instant now) {
        return of(STOPPED, company, person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Counted wrong(CompanyId company, PersonId person, Instant now) {
        return of(WRONG, company, person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .param("until", now.plus(STOPPED_FOR).atOffset(ZoneOffset.UTC))
                .query((row, index) -> Counted.valueOf(row.getString(1)))
                .single();
    }

    @Override
    public void right(CompanyId company, PersonId person) {
        of(RIGHT, company, person).update();
    }

    private JdbcClient.StatementSpec of(String sql, CompanyId company, PersonId person) {
        return jdbc.sql(sql).param("company", company.value()).param("person", person.value());
    }
}
