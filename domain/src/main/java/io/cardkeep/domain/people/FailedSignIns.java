package io.cardkeep.domain.people;

import io.cardkeep.domain.history.Origin;
import java.time.Duration;
import java.time.Instant;

/**
 * From where sign-ins with passwords fail, over many accounts and on all nodes together. An account counts with its first
 * wrong password in a row alone, so that an office behind one address is not shut out by somebody who mistypes; whoever
 * tries one password on many accounts is. Nothing of it is about a company.
 */
public interface FailedSignIns {
    /** So many accounts may fail from one place within {@link #WITHIN}; they are forgotten one by one. */
    int MOST = 100;

    Duration WITHIN = Duration.ofHours(1);

    /** Whether no password is taken from there at the moment. */
    boolean areTooMany(Origin from, Instant now);

    /** One account more failed from there. */
    void count(Origin from, Instant now);
}
