package io.cardkeep.web.history;

import io.cardkeep.domain.history.CanonicalForm;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry as a line of the page.
 *
 * @param sentence the key of what was done, or of what was tried
 * @param thing what it was done on, as its own room names it; may be empty
 * @param holder whose card it was; may be empty
 * @param digits the card number's end; may be empty
 */
record HistoryLine(
        String id,
        Instant at,
        String exactTime,
        String who,
        String role,
        String sentence,
        String thing,
        String holder,
        String digits,
        String outcome,
        String from,
        List<Part> things,
        List<Part> details) {

    static HistoryLine of(HistoryEntry entry) {
        return new HistoryLine(
                entry.id().value().toString(),
                entry.at(),
                CanonicalForm.time(entry.at()),
                entry.who().name(),
                entry.who().role(),
                (entry.outcome() == Outcome.DONE ? "history.did." : "history.tried.")
                        + entry.action().code(),
                thing(entry),
                label(entry, Touch.Kind.HOLDER).orElse(""),
                label(entry, Touch.Kind.CARD).orElse(""),
                entry.outcome().name(),
                entry.origin().address(),
                entry.touches().stream().map(Part::of).toList(),
                entry.details().entrySet().stream()
                        .map(detail -> Part.of(detail.getKey(), detail.getValue()))
                        .toList());
    }

    /** A request is known by its number, a card and an account by EnKash's id, a person by their name. */
    private static String thing(HistoryEntry entry) {
        return label(entry, Touch.Kind.REQUEST)
                .or(() -> id(entry, Touch.Kind.CARD))
                .or(() -> id(entry, Touch.Kind.ACCOUNT))
                .or(() -> label(entry, Touch.Kind.PERSON))
                .orElse("");
    }

    private static Optional<String> label(HistoryEntry entry, Touch.Kind kind) {
        return first(entry, kind).map(Touch::label);
    }

    private static Optional<String> id(HistoryEntry entry, Touch.Kind kind) {
        return first(entry, kind).map(Touch::id);
    }

    private static Optional<Touch> first(HistoryEntry entry, Touch.Kind kind) {
        return entry.touches().stream().filter(touch -> touch.kind() == kind).findFirst();
    }
}
