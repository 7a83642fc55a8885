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

/** Blocking a card for good. Nothing brings it back. */
public final class BlockCard {
    private final ChangeRun changes;

    public BlockCard(Cards cards, CardIssuer issuer, Journal journal) {
        this.changes = new ChangeRun(cards, issuer, journal);
    }

    /**
     * Blocks it, for the holder or for who may change any card.
     *
     * @param typedDigits the last digits of the card's number as the person typed them to show that they mean it
     */
    public Outcome block(Actor actor, CardId card, String typedDigits, Consent consent) {
        return changes.before(actor, CardChange.BLOCK, card, consent.form())
                .map(BlockCard::outcome)
                .orElseGet(() -> switch (changes.look(actor, CardChange.BLOCK, card)) {
                    case ChangeRun.Look.Shut(var why) -> outcome(why);
                    case ChangeRun.Look.Open open -> meant(actor, typedDigits, consent, open);
                });
    }

    private Outcome meant(Actor actor, String typedDigits, Consent consent, ChangeRun.Look.Open open) {
        String digits = open.card().number().lastDigits();
        if (!typedDigits.strip().equals(digits)) {
            open.draft().refused("wrong-digits");
            return new Outcome.WrongDigits(digits.length());
        }
        return outcome(changes.run(actor, CardChange.BLOCK, consent, open));
    }

    private static Outcome outcome(ChangeRun.End end) {
        return switch (end) {
            case ChangeRun.End.Sent(Ending.Done()) -> new Outcome.Done();
            case ChangeRun.End.Sent(Ending.Declined(var reason)) -> new Outcome.Declined(reason);
            case ChangeRun.End.Sent(Ending.NotSent(var why, var retryAfter)) -> new Outcome.NotSent(why, retryAfter);
            case ChangeRun.End.Sent(Ending.Unconfirmed(var since, var settlesAt)) ->
                new Outcome.Unconfirmed(since, settlesAt);
            case ChangeRun.End.Sent(Ending.StillSending(var since)) -> new Outcome.StillSending(since);
            case ChangeRun.End.NotInThisState(var card) -> new Outcome.NotInThisState(card.status());
            case ChangeRun.End.Sent(Ending.FormUsedElsewhere()) -> new Outcome.FormUsedElsewhere();
            case ChangeRun.End.CodeNeeded() -> new Outcome.CodeNeeded();
            case ChangeRun.End.NotAllowed() -> new Outcome.NotAllowed();
            case ChangeRun.End.NotFound() -> new Outcome.NotFound();
            case ChangeRun.End.HeldAtEnkash() ->
                throw new IllegalStateException("A hold does not keep anybody from blocking a card.");
            case ChangeRun.End.Sent(Ending.Stopped _) ->
                throw new IllegalStateException("Blocking a card is never stopped.");
            case ChangeRun.End.Sent(Ending.Waits _) -> throw new IllegalStateException("Blocking a card never waits.");
        };
    }

    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** What was typed is not how the card's number ends; so many digits are asked for. */
        record WrongDigits(int count) implements Outcome {}

        /** EnKash said no. */
        record Declined(String reason) implements Outcome {}

        /** Nothing took effect. */
        record NotSent(String why, @Nullable Duration retryAfter) implements Outcome {}

        /** It may or may not have taken effect; it is being checked, and known by {@code settlesAt}. */
        record Unconfirmed(Instant since, Instant settlesAt) implements Outcome {}

        /** The same form was sent before and its answer is still awaited. */
        record StillSending(Instant since) implements Outcome {}

        /** The card is blocked already. */
        record NotInThisState(CardStatus status) implements Outcome {}

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
