package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.People.SetUp;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had a hand in whose account, and who set the installation up. */
@Component
final class PersonTouches {
    private static final String ADD = """
            insert into person_touch (company_id, by_person, on_person, kind, card_id, at)
            values (:company, :by, :on, :kind, :card, :at)
            """;

    private static final String FIND = """
            select by_person, on_person, kind, card_id, at
            from person_touch
            where company_id = :company and by_person = any(:by) and on_person = any(:on) and at >= :since
            order by at, id
            """;

    private static final String FIND_ON = """
            select by_person, on_person, kind, card_id, at
            from person_touch
            where company_id = :company and on_person = any(:on) and at >= :since
            order by at, id
            """;

    private final JdbcClient jdbc;

    PersonTouches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CompanyId company, PersonTouch touch) {
        jdbc.sql(ADD)
                .param("company", company.value())
                .param("by", touch.by().value())
                .param("on", touch.on().value())
                .param("kind", touch.kind().name())
                .param("card", touch.card())
                .param("at", touch.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<PersonTouch> find(CompanyId company, Collection<PersonId> by, Collection<PersonId> on, Instant since) {
        return jdbc.sql(FIND)
                .param("company", company.value())
                .param("by", values(by))
                .param("on", values(on))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> touch(row))
                .list();
    }

    List<PersonTouch> findOn(CompanyId company, Collection<PersonId> on, Instant since) {
        return jdbc.sql(FIND_ON)
                .param("company", company.value())
                .param("on", values(on))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> touch(row))
                .list();
    }

    void setUp(CompanyId company, PersonId person, Instant at) {
        jdbc.sql("insert into installation_set_up (company_id, person_id, at) values (:company, :person, :at)"
                        + " on conflict do nothing")
                .param("company", company.value())
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SetUp> setUp(CompanyId company) {
        return jdbc.sql("select person_id, at from installation_set_up where company_id = :company")
                .param("company", company.value())
                .query((row, index) -> new SetUp(person(row, "person_id"), at(row)))
                .optional();
    }

    private static PersonTouch touch(ResultSet row) throws SQLException {
        return new PersonTouch(
                person(row, "by_person"),
                person(row, "on_person"),
                PersonTouch.Kind.valueOf(row.getString("kind")),
                row.getString("card_id"),
                at(row));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static UUID[] values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
