package io.cardkeep.web.people;

import java.util.List;
import java.util.stream.Stream;

/** The time zones offered: India first, then those people travel to or work from. */
final class ZoneChoices {
    private static final List<String> COMMON = List.of(
            "Asia/Kolkata",
            "UTC",
            "America/Los_Angeles",
            "America/New_York",
            "America/Sao_Paulo",
            "Europe/London",
            "Europe/Berlin",
            "Africa/Nairobi",
            "Asia/Riyadh",
            "Asia/Dubai",
            "Asia/Kathmandu",
            "Asia/Dhaka",
            "Asia/Bangkok",
            "Asia/Singapore",
            "Asia/Hong_Kong",
            "Asia/Tokyo",
            "Australia/Sydney");

    private ZoneChoices() {}

    /** The choices, with the one that is in use. */
    static List<String> including(String current) {
        return Stream.concat(COMMON.stream(), Stream.of(current)).distinct().toList();
    }
}
