package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.DecideFirstPins.Outcome;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.web.shell.Flash;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What became of a decision, as the person is told. What is not there, and what their role does not include, have pages
 * of their own and are thrown.
 *
 * @param flash null when the sentence stands at the note
 * @param fault key of the sentence at the note; null when nothing is wrong with it
 */
record Told(
        HttpStatus status, @Nullable Flash flash, @Nullable String fault) {
    static Told of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved(var number, var marked, var leftOut) -> approved(number, marked, leftOut);
            case Outcome.Rejected(var number) -> done(Flash.done("first-pins.rejected", number));
            case Outcome.NoteMissing() -> fault("first-pins.note.missing");
            case Outcome.NoteTooLong _ -> fault("first-pins.note.too-long");
            case Outcome.Refused(Refusal.WrongRole()) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Outcome.Refused _ ->
                new Told(HttpStatus.UNPROCESSABLE_CONTENT, Flash.refused("first-pins.not-decided"), null);
            case Outcome.EndedBefore(var number, var state, var by, var _) ->
                conflict("first-pins.ended-before." + state, number, Objects.requireNonNullElse(by, ""));
            case Outcome.TooLate(var number, var _) -> conflict("first-pins.ended-before.EXPIRED", number);
            case Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    boolean well() {
        return status == HttpStatus.OK;
    }

    private static Told approved(String number, int marked, List<MaskedNumber> leftOut) {
        String cards = String.valueOf(marked);
        String others =
                leftOut.stream().map(each -> "•••• " + each.lastDigits()).collect(Collectors.joining(", "));
        return done(
                leftOut.isEmpty()
                        ? Flash.done("first-pins.approved", number, cards)
                        : Flash.note("first-pins.approved.but", number, cards, others));
    }

    private static Told done(Flash flash) {
        return new Told(HttpStatus.OK, flash, null);
    }

    private static Told fault(String key) {
        return new Told(HttpStatus.UNPROCESSABLE_CONTENT, null, key);
    }

    private static Told conflict(String key, String... args) {
        return new Told(HttpStatus.CONFLICT, Flash.refused(key, args), null);
    }
}
