package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes recovery codes, within the caller's transaction. */
@Component
final class RecoveryCodeRows {
    /** Whoever holds the lock alone gives this person codes. */
    private static final String LOCK = "select id from person where company_id = :company and id = :person for update";

    private static final String FORGET = """
            delete from recovery_code where company_id = :company and person_id = :person
            """;

    private static final String KEEP = """
            insert into recovery_code (company_id, person_id, hash)
            select :company, :person, hash from unnest(:hashes) as hash
            """;

    private final JdbcClient jdbc;

    RecoveryCodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(CompanyId company, PersonId person, List<String> hashes) {
        of(LOCK, company, person).query().singleRow();
        forget(company, person);
        of(KEEP, company, person).param("hashes", hashes.toArray(String[]::new)).update();
    }

    void forget(CompanyId company, PersonId person) {
        of(FORGET, company, person).update();
    }

    private JdbcClient.StatementSpec of(String sql, CompanyId company, PersonId person) {
        return jdbc.sql(sql).param("company", company.value()).param("person", person.value());
    }
}
