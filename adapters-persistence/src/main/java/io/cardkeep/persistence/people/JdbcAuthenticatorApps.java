package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SealedSeed;
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
final class JdbcAuthenticatorApps implements AuthenticatorApps {
    private static final String OF = """
            select company_id, person_id, sealed_seed, added_at, last_step
            from authenticator_app
            where company_id = :company and person_id = :person
            """;

    private static final String ADD = """
            insert into authenticator_app (company_id, person_id, sealed_seed, added_at, last_step)
            values (:company, :person, :seed, :at, :step)
            on conflict (company_id, person_id) do update
            set sealed_seed = excluded.sealed_seed, added_at = excluded.added_at, last_step = excluded.last_step
            """;

    /** One statement, so that of two nodes with the same code one takes it. */
    private static final String USED = """
            update authenticator_app set last_step = :step
            where company_id = :company and person_id = :person and sealed_seed = :seed and last_step < :step
            """;

    private static final String REMOVE = """
            delete from authenticator_app where company_id = :company and person_id = :person
            """;

    private final JdbcClient jdbc;
    private final RecoveryCodeRows codes;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcAuthenticatorApps(JdbcClient jdbc, RecoveryCodeRows codes, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public Optional<AuthenticatorApp> of(CompanyId company, PersonId person) {
        return of(OF, company, person).query((row, index) -> app(row)).optional();
    }

    @Override
    public void add(AuthenticatorApp app, List<String> hashes, HistoryEntry entry) {
        transaction.executeWithoutResult(status -> {
            codes.replace(app.company(), app.person(), hashes);
            of(ADD, app.company(), app.person())
                    .param("seed", app.seed().text())
                    .param("at", app.addedAt().atOffset(ZoneOffset.UTC))
                    .param("step", app.lastStep())
                    .update();
            history.record(entry);
        });
    }

    @Override
    public boolean used(AuthenticatorApp app, long step) {
        return of(USED, app.company(), app.person())
                        .param("seed", app.seed().text())
                        .param("step", step)
                        .update()
                == 1;
    }

    @Override
    public boolean remove(CompanyId company, PersonId person, HistoryEntry entry) {
        return transaction.execute(status -> {
            boolean removed = of(REMOVE, company, person).update() == 1;
            if (removed) {
                codes.forget(company, person);
                history.record(entry);
            }
            return removed;
        });
    }

    private JdbcClient.StatementSpec of(String sql, CompanyId company, PersonId person) {
        return jdbc.sql(sql).param("company", company.value()).param("person", person.value());
    }

    private static AuthenticatorApp app(ResultSet row) throws SQLException {
        return new AuthenticatorApp(
                new CompanyId(row.getString("company_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new SealedSeed(row.getString("sealed_seed")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getLong("last_step"));
    }
}
