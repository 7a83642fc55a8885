package io.cardkeep.web.card;

import io.cardkeep.application.card.BlockCard;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.web.shell.Flash;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What became of a change, as the person is told. What is not theirs, and what they may not do, have pages of their own
 * and are thrown.
 *
 * @param status SEE_OTHER where the card's page is the answer; else that of the answer itself
 * @param retryAfter with 503
 */
record Told(Flash flash, HttpStatus status, @Nullable Duration retryAfter) {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    /**
     * Of locking or unlocking.
     *
     * @param change {@code lock} or {@code unlock}, as messages have it
     */
    static Told of(String change, LockCard.Outcome outcome) {
        return switch (outcome) {
            case LockCard.Outcome.Done _ -> done(change);
            case LockCard.Outcome.Declined(String reason) -> declined(change, reason);
            case LockCard.Outcome.NotSent(var _, var retryAfter) -> notSent(change, retryAfter);
            case LockCard.Outcome.Unconfirmed _ -> going(change, "unconfirmed");
            case LockCard.Outcome.StillSending _ -> going(change, "sending");
            case LockCard.Outcome.Stopped _ -> conflict("cards." + change + ".stopped");
            case LockCard.Outcome.Waits _ -> conflict("cards." + change + ".waits");
            case LockCard.Outcome.NotInThisState(var status) -> conflict("cards." + change + ".not-when." + status);
            case LockCard.Outcome.HeldAtEnkash() -> conflict("cards." + change + ".held");
            case LockCard.Outcome.CodeNeeded() -> throw new IllegalArgumentException("Has a page of its own.");
            case LockCard.Outcome.FormUsedElsewhere() -> conflict("cards.form-used");
            case LockCard.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case LockCard.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Of blocking; digits typed wrongly are told at their field and not here. */
    static Told of(BlockCard.Outcome outcome) {
        return switch (outcome) {
            case BlockCard.Outcome.Done() -> done("block");
            case BlockCard.Outcome.Declined(String reason) -> declined("block", reason);
            case BlockCard.Outcome.NotSent(var _, var retryAfter) -> notSent("block", retryAfter);
            case BlockCard.Outcome.Unconfirmed _ -> going("block", "unconfirmed");
            case BlockCard.Outcome.StillSending _ -> going("block", "sending");
            case BlockCard.Outcome.NotInThisState(var status) -> conflict("cards.block.not-when." + status);
            case BlockCard.Outcome.FormUsedElsewhere() -> conflict("cards.form-used");
            case BlockCard.Outcome.CodeNeeded() -> throw new IllegalArgumentException("Has a page of its own.");
            case BlockCard.Outcome.WrongDigits _ -> throw new IllegalArgumentException("Told at its field.");
            case BlockCard.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case BlockCard.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Told done(String change) {
        return new Told(Flash.done("cards." + change + ".done"), HttpStatus.SEE_OTHER, null);
    }

    private static Told going(String change, String how) {
        return new Told(Flash.note("cards." + change + "." + how), HttpStatus.SEE_OTHER, null);
    }

    private static Told declined(String change, String reason) {
        return new Told(Flash.refused("cards." + change + ".declined", reason), HttpStatus.UNPROCESSABLE_CONTENT, null);
    }

    private static Told notSent(String change, @Nullable Duration retryAfter) {
        return new Told(
                Flash.refused("cards." + change + ".not-sent"),
                HttpStatus.SERVICE_UNAVAILABLE,
                retryAfter == null ? A_WHILE : retryAfter);
    }

    private static Told conflict(String key) {
        return new Told(Flash.refused(key), HttpStatus.CONFLICT, null);
    }
}
