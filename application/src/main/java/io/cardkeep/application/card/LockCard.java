package io.cardkeep.application.card;

import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Locking a card for a while, and unlocking it. */
public final class LockCard {
    private final ChangeRun changes;

    public LockCard(Cards cards, CardIssuer issuer, Journal journal) {
        this.changes = new ChangeRun(cards, issuer, journal);
    }

    /** Locks it, for the holder or for who may change any card. */
    public Outcome lock(Actor actor, CardId card, Consent consent) {
        return change(actor, CardChange.LOCK, card, consent);
    }

    /** Unlocks it, for the holder or for who may change any card. */
    public Outcome unlock(Actor actor, CardId card, Consent consent) {
        return change(actor, CardChange.UNLOCK, card, consent);
    }

    private Outcome change(Actor actor, CardChange change, CardId card, Consent consent) {
        ChangeRun.End end = changes.before(actor, change, card, consent.form())
                .orElseGet(() -> switch (changes.look(actor, change, card)) {
                    case ChangeRun.Look.Shut(var why) -> why;
                    case ChangeRun.Look.Open open -> changes.run(actor, change, consent, open);
                });
        return outcome(change, end);
    }

    private static Outcome outcome(CardChange change, ChangeRun.End end) {
        return switch (end) {
            case ChangeRun.End.Sent(Ending.Done()) -> new Outcome.Done(change.after());
            case ChangeRun.End.Sent(Ending.Declined(var reason)) -> new Outcome.Declined(reason);
            case ChangeRun.End.Sent(Ending.NotSent(var why, var retryAfter)) -> new Outcome.NotSent(why, retryAfter);
            case ChangeRun.End.Sent(Ending.Unconfirmed(var since, var settlesAt)) ->
                new Outcome.Unconfirmed(since, settlesAt);
            case ChangeRun.End.Sent(Ending.StillSending(var since)) -> new Outcome.StillSending(since);
            case ChangeRun.End.Sent(Ending.Stopped(var since)) -> new Outcome.Stopped(since);
            case ChangeRun.End.Sent(Ending.Waits(var until)) -> new Outcome.Waits(until);
            case ChangeRun.End.NotInThisState(var card) -> new Outcome.NotInThisState(card.status());
            case ChangeRun.End.Sent(Ending.FormUsedElsewhere()) -> new Outcome.FormUsedElsewhere();
            case ChangeRun.End.HeldAtEnkash() -> new Outcome.HeldAtEnkash();
            case ChangeRun.End.CodeNeeded() -> new Outcome.CodeNeeded();
            case ChangeRun.End.NotAllowed() -> new Outcome.NotAllowed();
            case ChangeRun.End.NotFound() -> new Outcome.NotFound();
        };
    }

    public sealed interface Outcome {
        record Done(CardStatus now) implements Outcome {}

        /** EnKash said no. */
        record Declined(String reason) implements Outcome {}

        /** Nothing took effect. */
        record NotSent(String why, @Nullable Duration retryAfter) implements Outcome {}

        /** It may or may not have taken effect; it is being checked, and known by {@code settlesAt}. */
        record Unconfirmed(Instant since, Instant settlesAt) implements Outcome {}

        /** The same form was sent before and its answer is still awaited. */
        record StillSending(Instant since) implements Outcome {}

        /** Unlocking is stopped: EnKash's answers to it could not be read, and an admin has to let it on again. */
        record Stopped(Instant since) implements Outcome {}

        /** An earlier change of the card may still take effect; unlocking waits for it. */
        record Waits(Instant until) implements Outcome {}

        /** The card is in a state that this does not apply to: locked already, blocked, or not locked. */
        record NotInThisState(CardStatus status) implements Outcome {}

        /** Locked at EnKash and not through us: its holder cannot unlock it, who may change any card can. */
        record HeldAtEnkash() implements Outcome {}

        /** EnKash wants a one-time code with it, and none was typed; nothing was sent. */
        record CodeNeeded() implements Outcome {}

        /** The form was used for another card or act; the page must be opened again. */
        record FormUsedElsewhere() implements Outcome {}

        /** They see the card but may not change it. */
        record NotAllowed() implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
