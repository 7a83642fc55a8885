package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asking for a PIN reset, by the cardholder or by an admin for one who cannot, and taking it back. */
public final class RequestPinReset {
    /**
     * Takes how long a request waits.
     *
     * @param pendingFor see {@link ResetTimes#pendingFor} */
    public RequestPinReset(
            Cards cards, PinResets resets, TellOfResets notices, Duration pendingFor, Chronicle chronicle) {}

    /** What the form shows before anybody asks: the card, or why no reset can be asked for. */
    public Form form(Actor actor, CardId card) {
        return io.cardkeep.application.Unfilled.in("form");
    }

    /**
     * Asks for a reset of a card.
     *
     * @param note at most 500 characters, may be empty */
    public Asking ask(Actor actor, CardId card, PinResetReason reason, String note) {
        return io.cardkeep.application.Unfilled.in("ask");
    }

    /** Takes back an open reset that the actor asked for or holds the card of. */
    public Cancelling cancel(Actor actor, PinResetId id) {
        return io.cardkeep.application.Unfilled.in("cancel");
    }

    public sealed interface Form {
        /**
         * A reset can be asked for.
         *
         * @param forOther the holder's name when the actor would ask for somebody else; else null */
        record Open(
                CardId card,
                CardProduct product,
                MaskedNumber number,
                @Nullable String forOther) implements Form {}

        record Shut(Asking why) implements Form {}
    }

    /** How asking ended. */
    public sealed interface Asking {
        record Asked(PinResetId id, String number, Instant endsAt) implements Asking {}

        /** The card has an open reset already. */
        record AlreadyOpen(PinResetId id, String number) implements Asking {}

        /** The card was never given a PIN: the holder may set the first one without asking. */
        record FirstPinIsFree() implements Asking {}

        /** Nobody of the company holds the card, so nobody could set its PIN. */
        record NobodyHoldsIt() implements Asking {}

        record NoPinInThisState(CardStatus status) implements Asking {}

        record NoteTooLong(int most) implements Asking {}

        /** They see the card but may not ask for it. */
        record NotAllowed() implements Asking {}

        record NotFound() implements Asking {}
    }

    /** How taking back ended. */
    public sealed interface Cancelling {
        record Cancelled(String number) implements Cancelling {}

        /** It ended before: decided and used, rejected, cancelled or out of time. */
        record EndedBefore(String number, ResetState state) implements Cancelling {}

        /** A PIN was sent on this approval and nobody knows yet whether it is set. */
        record PinOnItsWay(Instant until) implements Cancelling {}

        record NotFound() implements Cancelling {}
    }
}
