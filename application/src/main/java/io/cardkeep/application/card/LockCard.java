package io.cardkeep.application.card;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Locking a card for a while, and unlocking it. */
public final class LockCard {
    public LockCard(Cards cards, CardIssuer issuer, Journal journal, Chronicle chronicle) {}

    public Outcome lock(Actor actor, CardId card, FormId form) {
        return io.cardkeep.application.Unfilled.in("lock");
    }

    public Outcome unlock(Actor actor, CardId card, FormId form) {
        return io.cardkeep.application.Unfilled.in("unlock");
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

        /** An earlier change of the card may still take effect; unlocking waits for it. */
        record Waits(Instant until) implements Outcome {}

        /** The card is in a state that this does not apply to: locked already, blocked, or not locked. */
        record NotInThisState(CardStatus status) implements Outcome {}

        /** The form was used for another card or act; the page must be opened again. */
        record FormUsedElsewhere() implements Outcome {}

        /** They see the card but may not change it. */
        record NotAllowed() implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
