package io.cardkeep.enkash;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date, kept between one second and one hour. */
final class RetryAfter {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final InstantSource clock;

    RetryAfter(InstantSource clock) {
        this.clock = clock;
    }

    /** Null when there is no such header, or none that can be read. */
    @Nullable
    Duration of(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse(null);
        if (value == null) {
            return null;
        }
        try {
            Duration wait = value.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value.strip()))
                    : Duration.between(clock.instant(), date(value.strip()));
            return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        } catch (DateTimeException neither) {
            return null;
        }
    }

    /** A header {@code Date}; null when there is none, or none that can be read. */
    static @Nullable Instant instant(@Nullable String value) {
        try {
            return value == null ? null : date(value.strip()).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static ZonedDateTime date(String value) {
        return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
