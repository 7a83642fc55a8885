package io.cardkeep.application.journal;

import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.journal.Effect;
import java.util.List;
import java.util.function.Function;

/** What one look at EnKash tells of a change whose outcome is not known. */
sealed interface Finding {
    /** It took effect. */
    record Done(List<Effect> effects) implements Finding {}

    /** It does not show, now; it may still arrive. */
    record NotShown(List<Effect> effects) implements Finding {}

    /** EnKash tells that it failed, for good. */
    record Failed(String reason) implements Finding {}

    /** Nothing can be told from what was read. */
    record Unclear() implements Finding {}

    /** EnKash could not be asked. */
    record Silent() implements Finding {}

    /** No further look will settle it: what was read contradicts what was asked for, or EnKash cannot be asked. */
    record Contradicts(String why) implements Finding {}

    /** What a reading tells, by whoever can make sense of what was read. */
    static <T> Finding of(Reading<T> reading, Function<T, Finding> told) {
        return switch (reading) {
            case Reading.Read<T>(T value) -> told.apply(value);
            case Reading.Refused<T> _ -> new Unclear();
            case Reading.Unavailable<T> _ -> new Silent();
        };
    }
}
