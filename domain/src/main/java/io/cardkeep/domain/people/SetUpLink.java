package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A single-use link that lets somebody choose a password. Only the SHA-256 of its 256-bit token is known here.
 *
 * @param tokenHash hex SHA-256 of the token
 * @param person whose account it opens; null for the link that makes the first admin
 */
public record SetUpLink(
        String tokenHash, CompanyId company, @Nullable PersonId person, Instant expiresAt) {
    @Override
    public String toString() {
        return "SetUpLink";
    }
}
