package io.cardkeep.web.wiring;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes UUIDs of version 7 (RFC 9562, 5.7): 48 bits of milliseconds, 74 random bits. */
final class TimeOrderedIds implements Supplier<UUID> {
    private final InstantSource clock;
    private final SecureRandom random;

    TimeOrderedIds(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID get() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000000000000000L | (random.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }
}
