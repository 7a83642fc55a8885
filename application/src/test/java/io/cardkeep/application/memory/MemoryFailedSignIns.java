package io.cardkeep.application.memory;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.FailedSignIns;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Failed sign-ins, counted in memory: how full a place's bucket is, drained by time. */
public final class MemoryFailedSignIns implements FailedSignIns {
    private static final Duration ONE = WITHIN.dividedBy(MOST);

    /** Until when it takes for all of a place to be forgotten. */
    private final Map<String, Instant> forgottenAt = new HashMap<>();

    @Override
    public synchronized boolean areTooMany(Origin from, Instant now) {
        return left(from, now).compareTo(WITHIN.minus(ONE)) > 0;
    }

    @Override
    public synchronized void count(Origin from, Instant now) {
        if (!from.equals(Origin.INTERNAL) && !areTooMany(from, now)) {
            forgottenAt.put(place(from), now.plus(left(from, now)).plus(ONE));
        }
    }

    private Duration left(Origin from, Instant now) {
        Instant end = forgottenAt.getOrDefault(place(from), now);
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    /** Good enough for the addresses of stories. */
    private static String place(Origin from) {
        return from.address().replaceFirst("::.*$", "");
    }
}
