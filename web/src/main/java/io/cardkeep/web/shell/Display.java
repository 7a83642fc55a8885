package io.cardkeep.web.shell;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import io.cardkeep.domain.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** How money, numbers and times read. In pages only the templates in {@code parts/} call it. */
public final class Display {
    private static final String NO_BREAK = "\u00A0";
    private static final String MINUS = "\u2212";

    private final InstantSource clock;

    public Display(InstantSource clock) {
        this.clock = clock;
    }

    /** Rupees in Indian grouping, for instance {@code ₹ 12,34,567.50}; a debt begins with a minus sign. */
    public String money(Money money, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(indian(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String sign = money.rupees().signum() < 0 ? MINUS + NO_BREAK : "";
        return sign + "₹" + NO_BREAK + format.format(money.rupees().abs());
    }

    /** A whole number in Indian grouping. */
    public String count(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(indian(locale)).format(number);
    }

    /** Day, time and the zone's name, for instance {@code 22 Nov 2026, 10:01 IST}. */
    public String time(Instant at, Locale locale, ZoneId zone) {
        return format("d MMM uuuu, HH:mm z", at, locale, zone);
    }

    /** As {@link #time}, to the second. */
    public String exactTime(Instant at, Locale locale, ZoneId zone) {
        return format("d MMM uuuu, HH:mm:ss z", at, locale, zone);
    }

    /** The time of day alone with the zone, for "as of". */
    public String timeOfDay(Instant at, Locale locale, ZoneId zone) {
        return format("HH:mm z", at, locale, zone);
    }

    /** How long ago, or in how long, in the largest whole unit; to stand beside the absolute time. */
    public String relative(Instant at, Locale locale) {
        Duration ahead = Duration.between(clock.instant(), at);
        return RelativeDateTimeFormatter.getInstance(locale).formatNumeric(amount(ahead), unit(ahead));
    }

    /** How long since, in its two largest units, for instance {@code 2 hr, 10 min}. */
    public String waiting(Instant since, Locale locale) {
        return length(Duration.between(since, clock.instant()), locale);
    }

    /** A length in its two largest units, to the minute, for instance {@code 3 hrs, 20 mins} or {@code 2 days}. */
    public String length(Duration length, Locale locale) {
        Measure[] largest = Stream.of(
                        new Measure(length.toDays(), MeasureUnit.DAY),
                        new Measure(length.toHoursPart(), MeasureUnit.HOUR),
                        new Measure(Math.max(0, length.toMinutesPart()), MeasureUnit.MINUTE))
                .dropWhile(Display::isNothing)
                .limit(2)
                .filter(part -> !isNothing(part))
                .toArray(Measure[]::new);
        return MeasureFormat.getInstance(locale, FormatWidth.SHORT)
                .formatMeasures(largest.length == 0 ? new Measure[] {new Measure(0, MeasureUnit.MINUTE)} : largest);
    }

    private static boolean isNothing(Measure part) {
        return part.getNumber().longValue() == 0;
    }

    private static String format(String pattern, Instant at, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(at);
    }

    private static RelativeDateTimeUnit unit(Duration ahead) {
        Duration length = ahead.abs();
        if (length.toMinutes() < 1) {
            return RelativeDateTimeUnit.SECOND;
        }
        if (length.toHours() < 1) {
            return RelativeDateTimeUnit.MINUTE;
        }
        return length.toDays() < 1 ? RelativeDateTimeUnit.HOUR : RelativeDateTimeUnit.DAY;
    }

    /** A negative zero reads as "0 seconds ago". */
    private static double amount(Duration ahead) {
        Duration length = ahead.abs();
        long whole = switch (unit(ahead)) {
            case SECOND -> length.toSeconds();
            case MINUTE -> length.toMinutes();
            case HOUR -> length.toHours();
            default -> length.toDays();
        };
        return ahead.isPositive() ? whole : -(double) whole;
    }

    private static Locale indian(Locale locale) {
        return Locale.of(locale.getLanguage(), "IN");
    }
}
