package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A passkey as the table has it. */
final class PasskeyRow {
    private static final String INSERT = """
            insert into passkey (id, company_id, person_id, label, credential, attestation, signatures, transports, added_at)
            values (:id, :company, :person, :label, :credential, :attestation, :signatures, :transports, :addedAt)
            on conflict (credential) do nothing
            """;

    private PasskeyRow() {}

    /** How many were stored: none when the credential is known. */
    static int insert(JdbcClient jdbc, Passkey passkey) {
        Passkey.Credential credential = passkey.credential();
        return jdbc.sql(INSERT)
                .param("id", passkey.id().value())
                .param("company", passkey.company().value())
                .param("person", passkey.person().value())
                .param("label", passkey.label())
                .param("credential", credential.id())
                .param("attestation", credential.attestation())
                .param("signatures", credential.signatures())
                .param("transports", credential.transports().toArray(String[]::new))
                .param("addedAt", passkey.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    static Passkey read(ResultSet row, int index) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Passkey(
                new PasskeyId(row.getObject("id", UUID.class)),
                new CompanyId(row.getString("company_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("label"),
                new Passkey.Credential(
                        row.getString("credential"),
                        row.getString("attestation"),
                        row.getLong("signatures"),
                        Set.of((String[]) row.getArray("transports").getArray())),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
