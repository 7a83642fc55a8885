package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody has lost every way in, and a person who made sure of it asks for them to be let in anew.
 *
 * @param person who is to be let in
 * @param note how the asker made sure that it is them; 1 to 500 characters
 */
public record Recovery(CompanyId company, PersonId person, PersonId askedBy, String note, Instant at) {
    /** It waits so long for a second person. */
    public static final Duration WAITS = Duration.ofDays(7);
}
