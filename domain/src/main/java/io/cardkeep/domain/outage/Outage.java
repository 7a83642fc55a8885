package io.cardkeep.domain.outage;

import io.cardkeep.domain.company.CompanyId;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which EnKash cannot be reached.
 *
 * @param since when it first gave no answer
 * @param seenAt when somebody last looked; the deadlines of open PIN resets have been moved on up to here
 */
public record Outage(CompanyId company, Instant since, Instant seenAt) {
    public static Outage beginning(CompanyId company, Instant since) {
        return new Outage(company, since, since);
    }

    public Outage seenAt(Instant later) {
        return new Outage(company, since, later);
    }

    /** As long as it was seen to last. */
    public Duration length() {
        return Duration.between(since, seenAt);
    }
}
