package io.cardkeep.persistence.pin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.pin.SealingChallenges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcSealingChallenges implements SealingChallenges {
    private static final String ADD = """
            insert into sealing_challenge (nonce_hash, company_id, card_id, person_id, session_hash, key_id, expires_at)
            values (:nonce, :company, :card, :person, :session, :key, :expiresAt)
            """;

    private static final String TAKE = """
            delete from sealing_challenge
            where nonce_hash = :nonce
            returning nonce_hash, company_id, card_id, person_id, session_hash, key_id, expires_at
            """;

    private final JdbcClient jdbc;

    JdbcSealingChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SealingChallenge challenge) {
        jdbc.sql(ADD)
                .param("nonce", challenge.nonceHash())
                .param("company", challenge.company().value())
                .param("card", challenge.card().value())
                .param("person", challenge.person().value())
                .param("session", challenge.sessionHash())
                .param("key", challenge.keyId())
                .param("expiresAt", challenge.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SealingChallenge> take(String nonceHash) {
        return jdbc.sql(TAKE)
                .param("nonce", nonceHash)
                .query((row, index) -> challenge(row))
                .optional();
    }

    @Override
    public int forget(Instant endedBefore) {
        return jdbc.sql("delete from sealing_challenge where expires_at < :before")
                .param("before", endedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SealingChallenge challenge(ResultSet row) throws SQLException {
        return new SealingChallenge(
                row.getString("nonce_hash"),
                new CompanyId(row.getString("company_id")),
                new CardId(row.getString("card_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("session_hash"),
                row.getString("key_id"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
