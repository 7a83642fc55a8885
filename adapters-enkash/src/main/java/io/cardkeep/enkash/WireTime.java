package io.cardkeep.enkash;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Times as EnKash writes them: with a zone in requests, mostly without one in answers. */
final class WireTime {
    private static final DateTimeFormatter MILLIS_AND_Z =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final List<DateTimeFormatter> WITHOUT_ZONE = List.of(
            DateTimeFormatter.ofPattern("MMM d, yyyy h:mm:ss a", Locale.US),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.US),
            DateTimeFormatter.ISO_LOCAL_DATE_TIME);

    private final ZoneId zone;

    /** @param zone of the times that name none */
    WireTime(ZoneId zone) {
        this.zone = zone;
    }

    static String write(Instant time) {
        return MILLIS_AND_Z.format(time);
    }

    Optional<Instant> read(String text) {
        // newer Java writes a narrow no-break space before AM and PM
        String plain = text.replace('\u202F', ' ');
        Optional<Instant> zoned = attempt(() -> OffsetDateTime.parse(plain).toInstant());
        return zoned.or(() -> withoutZone(plain)).or(() -> epochMillis(plain));
    }

    /** Whether a text is a time that leaves open where its clock stands. */
    boolean isWithoutZone(String text) {
        return withoutZone(text.replace('\u202F', ' ')).isPresent();
    }

    private Optional<Instant> withoutZone(String text) {
        return WITHOUT_ZONE.stream()
                .flatMap(form -> attempt(
                        () -> LocalDateTime.parse(text, form).atZone(zone).toInstant())
                        .stream())
                .findFirst();
    }

    private static Optional<Instant> epochMillis(String text) {
        return Stream.of(text)
                .filter(digits -> digits.matches("\\d{12,14}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    private static Optional<Instant> attempt(java.util.function.Supplier<Instant> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
