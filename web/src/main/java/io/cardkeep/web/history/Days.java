package io.cardkeep.web.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included and either open. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Nothing happened outside of these years, and no store has to cope with more. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    static Days of(String from, String to, Map<String, String> wrong) {
        Days days = new Days(day(from, "from", wrong), day(to, "to", wrong));
        if (days.from != null && days.to != null && days.to.isBefore(days.from)) {
            wrong.put("to", "history.wrong.order");
        }
        return days;
    }

    private static @Nullable LocalDate day(String text, String field, Map<String, String> wrong) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day =
                parsed(text).filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            wrong.put(field, "history.wrong.day");
        }
        return day.orElse(null);
    }

    static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** What a date field is filled with, which takes days with four digits for the year; empty for anything else. */
    static String fieldOf(String text) {
        return parsed(text)
                .filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR_OF_FOUR_DIGITS)
                .map(LocalDate::toString)
                .orElse("");
    }

    /** When the first day begins. */
    @Nullable
    Instant start(ZoneId zone) {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /** When the day after the last one begins. */
    @Nullable
    Instant end(ZoneId zone) {
        return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
