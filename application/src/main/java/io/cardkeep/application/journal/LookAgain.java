package io.cardkeep.application.journal;

import io.cardkeep.domain.journal.Instruction;
import java.time.Duration;
import java.time.Instant;

/**
 * When EnKash is asked again about an unconfirmed change: soon at first, ever more rarely, never rarer than hourly; and
 * in any case when its effect can no longer arrive, since "not done" can then be said.
 */
final class LookAgain {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;

    private LookAgain() {}

    /** When EnKash could not be asked at all. */
    static Instant whenSilent(Instant now) {
        return now.plus(FIRST);
    }

    static Instant after(Instruction unconfirmed, Instant now) {
        int looks = unconfirmed.watch().looks();
        Duration doubled = FIRST.multipliedBy(1L << Math.min(looks, MOST_DOUBLINGS));
        Instant next = now.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
        return unconfirmed.settlesAt().isAfter(now) && unconfirmed.settlesAt().isBefore(next)
                ? unconfirmed.settlesAt()
                : next;
    }
}
