package io.cardkeep.domain.pin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;

/**
 * That one person may seal one PIN for one card in one session, once, for five minutes.
 *
 * @param nonceHash hex SHA-256 of the nonce that the browser was given; the nonce itself is not kept
 * @param sessionHash hex SHA-256 of the session's id
 * @param keyId the sealing key the browser was told to use
 */
public record SealingChallenge(
        String nonceHash,
        CompanyId company,
        CardId card,
        PersonId person,
        String sessionHash,
        String keyId,
        Instant expiresAt) {
    @Override
    public String toString() {
        return "SealingChallenge";
    }
}
