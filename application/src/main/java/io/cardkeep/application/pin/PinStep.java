package io.cardkeep.application.pin;

import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person can do next about a card's PIN. Only {@link #maySet} ones let a PIN be set now. */
public sealed interface PinStep {
    /** They see the card but do not hold it: nobody sets another person's PIN. */
    record NotYours() implements PinStep {}

    /** A card in this state takes no PIN. */
    record NoPinInThisState(CardStatus status) implements PinStep {}

    /** The card was never given a PIN: the first one needs no approval. */
    record FirstPin() implements PinStep {}

    /**
     * No reset is open: one has to be asked for.
     *
     * @param unconfirmedSince when a PIN was last sent whose outcome nobody knows; null when there is none */
    record AskForReset(@Nullable Instant unconfirmedSince) implements PinStep {}

    /** A request waits to be decided. */
    record Waiting(PinResetId reset, String number, Instant endsAt) implements PinStep {}

    /**
     * An approval stands.
     *
     * @param until exclusive */
    record Approved(PinResetId reset, String number, Instant until) implements PinStep {}

    /**
     * A PIN was sent and may still take effect; a new one waits until then.
     *
     * @param sending true while its answer is awaited, false when it is known to be unconfirmed
     */
    record Settling(Instant since, Instant until, boolean sending) implements PinStep {}

    /**
     * The last PIN is unconfirmed and settled: it may be set again, or confirmed by its holder.
     *
     * @param approvedUntil null where the first PIN is free
     */
    record SetAgain(Instant since, @Nullable Instant approvedUntil) implements PinStep {}

    /** Too many changes or refusals; open again at {@code until}. */
    record Paused(Cause cause, Instant until) implements PinStep {}

    /** Why there is a pause. */
    enum Cause {
        /** Three accepted changes within 24 hours. */
        CHANGES,
        /** Five sealed PINs refused within an hour. */
        REFUSALS,
        /** Somebody changed how the holder is reached, let them in anew or linked the card, within 24 hours. */
        ACCOUNT_HANDLED
    }

    default boolean maySet() {
        return switch (this) {
            case FirstPin(), Approved(var _, var _, var _), SetAgain(var _, var _) -> true;
            case NotYours(),
                    NoPinInThisState(var _),
                    AskForReset(var _),
                    Waiting(var _, var _, var _),
                    Settling(var _, var _, var _),
                    Paused(var _, var _) -> false;
        };
    }
}
