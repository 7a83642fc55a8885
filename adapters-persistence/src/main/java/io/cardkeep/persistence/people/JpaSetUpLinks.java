package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JpaSetUpLinks implements SetUpLinks {
    private static final String ADD = """
            insert into set_up_link (token_hash, company_id, person_id, expires_at)
            values (:token, :company, :person, :expiresAt)
            on conflict (company_id, person_id) do update
            set token_hash = excluded.token_hash, expires_at = excluded.expires_at
            """;

    private static final String FIND = """
            select token_hash, company_id, person_id, expires_at
            from set_up_link
            where token_hash = :token and expires_at > :now
            """;

    private static final String TAKE = """
            delete from set_up_link
            where token_hash = :token and expires_at > :now
            returning token_hash, company_id, person_id, expires_at
            """;

    private final JdbcClient jdbc;
    private final PersonWriter writer;
    private final PersonTouches touches;
    private final History history;
    private final TransactionTemplate transaction;

    JpaSetUpLinks(
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
    public void add(SetUpLink link) {
        PersonId person = link.person();
        jdbc.sql(ADD)
                .param("token", link.tokenHash())
                .param("company", link.company().value())
                .param("person", person == null ? null : person.value())
                .param("expiresAt", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SetUpLink> find(String tokenHash, Instant now) {
        return open(FIND, tokenHash, now);
    }

    @Override
    public boolean use(String tokenHash, Joined joined, Instant now, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean used = open(TAKE, tokenHash, now)
                    .filter(link -> opens(link, joined.person()))
                    .filter(link -> write(link, joined, now))
                    .isPresent();
            if (used) {
                history.record(entry);
            } else {
                status.setRollbackOnly();
            }
            return used;
        });
    }

    @Override
    public void close(CompanyId company, PersonId person) {
        jdbc.sql("delete from set_up_link where company_id = :company and person_id = :person")
                .param("company", company.value())
                .param("person", person.value())
                .update();
    }

    private static boolean opens(SetUpLink link, Person person) {
        boolean theirs = link.person() == null || link.person().equals(person.id());
        return theirs && link.company().equals(person.company());
    }

    private boolean write(SetUpLink link, Joined joined, Instant now) {
        Person person = joined.person();
        Long version = joined.expectedVersion();
        boolean written = version == null ? writer.add(person) : writer.change(person, version);
        if (written && link.person() == null) {
            touches.setUp(link.company(), person.id(), now);
        }
        return written && (joined.passkey() == null || PasskeyRow.insert(jdbc, joined.passkey()) == 1);
    }

    private Optional<SetUpLink> open(String sql, String tokenHash, Instant now) {
        return jdbc.sql(sql)
                .param("token", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> link(row))
                .optional();
    }

    private static SetUpLink link(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new SetUpLink(
                row.getString("token_hash"),
                new CompanyId(row.getString("company_id")),
                person == null ? null : new PersonId(person),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
