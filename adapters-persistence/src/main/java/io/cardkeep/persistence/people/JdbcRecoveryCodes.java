package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.RecoveryCodes;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcRecoveryCodes implements RecoveryCodes {
    private static final String LEFT = """
            select count(*) from recovery_code where company_id = :company and person_id = :person
            """;

    private static final String USE = """
            delete from recovery_code where company_id = :company and person_id = :person and hash = :hash
            """;

    private final JdbcClient jdbc;
    private final RecoveryCodeRows rows;
    private final History history;
    private final TransactionTemplate transaction;

    JdbcRecoveryCodes(JdbcClient jdbc, RecoveryCodeRows rows, History history, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public int left(CompanyId company, PersonId person) {
        return of(LEFT, company, person).query(Integer.class).single();
    }

    @Override
    public void replace(CompanyId company, PersonId person, List<String> hashes, HistoryEntry entry) {
        transaction.executeWithoutResult(status -> {
            rows.replace(company, person, hashes);
            history.record(entry);
        });
    }

    @Override
    public OptionalInt use(CompanyId company, PersonId person, String hash) {
        return transaction.execute(status -> {
            boolean used = of(USE, company, person).param("hash", hash).update() == 1;
            return used ? OptionalInt.of(left(company, person)) : OptionalInt.empty();
        });
    }

    private JdbcClient.StatementSpec of(String sql, CompanyId company, PersonId person) {
        return jdbc.sql(sql).param("company", company.value()).param("person", person.value());
    }
}
