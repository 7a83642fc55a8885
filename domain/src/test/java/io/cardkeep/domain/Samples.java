package io.cardkeep.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Times and ids for tests: the same in every run, and no two alike. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-11-22T04:31:44.201Z");

    private static final AtomicLong NEXT = new AtomicLong();

    private Samples() {}

    /** A number that no other call gets. */
    public static long number() {
        return NEXT.incrementAndGet();
    }

    /** A UUID of version 7 that sorts after every earlier one. */
    public static UUID id() {
        return new UUID(0x019ab000_00007000L, 0x8000_000000000000L | number());
    }
}
