package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcPasskeys implements Passkeys {
    private static final String FIND = "select * from passkey where credential = :credential";

    private static final String OF = """
            select * from passkey where company_id = :company and person_id = :person order by added_at, id limit :most
            """;

    private static final String OWNERS = """
            select distinct person_id from passkey where company_id = :company and person_id = any(:people)
            """;

    /** Whoever holds the lock alone adds or removes this person's. */
    private static final String LOCK = """
            select password_hash is not null from person where company_id = :company and id = :person for update
            """;

    private static final String COUNT =
            "select count(*) from passkey where company_id = :company and person_id = :person";

    private static final String USED = """
            update passkey set signatures = :signatures, used_at = :at
            where id = :id and company_id = :company
              and (signatures < :signatures or (signatures = 0 and :signatures = 0))
            """;

    private static final String REMOVE = "delete from passkey where id = :id and company_id = :company";

    private final JdbcClient jdbc;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcPasskeys(JdbcClient jdbc, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public Optional<Passkey> find(String credential) {
        return jdbc.sql(FIND)
                .param("credential", credential)
                .query(PasskeyRow::read)
                .optional();
    }

    @Override
    public List<Passkey> of(CompanyId company, PersonId person) {
        return persons(OF, company, person)
                .param("most", MOST)
                .query(PasskeyRow::read)
                .list();
    }

    @Override
    public Set<PersonId> owners(CompanyId company, Collection<PersonId> people) {
        return jdbc.sql(OWNERS)
                .param("company", company.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public Adding add(Passkey passkey, HistoryEntry entry) {
        return transaction.execute(status -> {
            lock(passkey);
            if (count(passkey) >= MOST) {
                return Adding.TOO_MANY;
            }
            if (PasskeyRow.insert(jdbc, passkey) == 0) {
                return Adding.KNOWN_ALREADY;
            }
            history.record(entry);
            return Adding.ADDED;
        });
    }

    @Override
    public boolean used(Passkey passkey, long signatures, Instant at) {
        return one(USED, passkey)
                        .param("signatures", signatures)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Removing remove(Passkey passkey, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean hasPassword = lock(passkey);
            boolean last = !hasPassword && count(passkey) == 1;
            if (last && find(passkey.credential().id()).isPresent()) {
                return Removing.LAST_WAY_IN;
            }
            if (one(REMOVE, passkey).update() == 0) {
                return Removing.GONE;
            }
            history.record(entry);
            return Removing.REMOVED;
        });
    }

    /** Whether the person has a password. */
    private boolean lock(Passkey passkey) {
        return persons(LOCK, passkey.company(), passkey.person())
                .query(Boolean.class)
                .single();
    }

    private long count(Passkey passkey) {
        return persons(COUNT, passkey.company(), passkey.person())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec one(String sql, Passkey passkey) {
        return jdbc.sql(sql)
                .param("id", passkey.id().value())
                .param("company", passkey.company().value());
    }

    private JdbcClient.StatementSpec persons(String sql, CompanyId company, PersonId person) {
        return jdbc.sql(sql).param("company", company.value()).param("person", person.value());
    }
}
