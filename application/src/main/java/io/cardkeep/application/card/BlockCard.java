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

/** Blocking a card for good. Nothing brings it back. */
public final class BlockCard {
    public BlockCard(Cards cards, CardIssuer issuer, Journal journal, Chronicle chronicle) {}

    /**
     * Blocks it.
     *
     * @param typedDigits the last digits of the card's number as the person typed them to show that they mean it */
    public Outcome block(Actor actor, CardId card, String typedDigits, FormId form) {
        return io.cardkeep.application.Unfilled.in("block");
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

        /** The form was used for another card or act; the page must be opened again. */
        record FormUsedElsewhere() implements Outcome {}

        /** They see the card but may not change it. */
        record NotAllowed() implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
