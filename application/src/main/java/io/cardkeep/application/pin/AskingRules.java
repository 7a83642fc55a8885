package io.cardkeep.application.pin;

import io.cardkeep.application.pin.RequestPinReset.Asking;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.pin.PinReset;
import java.util.Optional;

/** Who may ask for a PIN reset of which card. */
final class AskingRules {
    private static final int LONGEST_NOTE = 500;

    private AskingRules() {}

    /** Why the actor cannot ask for a reset of a card they see; empty when they can. */
    static Optional<Asking> obstacle(Actor actor, Card card) {
        if (!allowed(actor, card)) {
            return Optional.of(new Asking.NotAllowed());
        }
        if (card.holder() == null) {
            return Optional.of(new Asking.NobodyHoldsIt());
        }
        if (!card.status().takesPin()) {
            return Optional.of(new Asking.NoPinInThisState(card.status()));
        }
        return card.pin() == PinState.NEVER_SET ? Optional.of(new Asking.FirstPinIsFree()) : Optional.empty();
    }

    /** The form for a card that nothing stands against. */
    static RequestPinReset.Form form(Actor actor, Card card) {
        boolean forOther = !card.isHeldBy(actor.person());
        return new RequestPinReset.Form.Open(card.id(), card.product(), card.number(), card.holderName(), forOther);
    }

    static Optional<Asking> obstacle(String note) {
        return note.length() > LONGEST_NOTE ? Optional.of(new Asking.NoteTooLong(LONGEST_NOTE)) : Optional.empty();
    }

    /** Whether a reset is on the actor's card or was asked for by them. */
    static boolean concerns(Actor actor, PinReset reset) {
        return actor.person().equals(reset.request().cardholder())
                || actor.person().equals(reset.request().askedBy());
    }

    static boolean mayTakeBack(Actor actor) {
        return actor.may(Permission.USE_OWN_CARDS) || actor.may(Permission.ASK_FOR_OTHERS);
    }

    private static boolean allowed(Actor actor, Card card) {
        boolean own = card.isHeldBy(actor.person()) && actor.may(Permission.USE_OWN_CARDS);
        return own || actor.may(Permission.ASK_FOR_OTHERS);
    }

    /** The codes by which the history keeps why nothing was asked. */
    static String code(Asking obstacle) {
        return switch (obstacle) {
            case Asking.AlreadyOpen _ -> "already-open";
            case Asking.FirstPinIsFree() -> "first-pin-is-free";
            case Asking.NobodyHoldsIt() -> "nobody-holds-it";
            case Asking.NoPinInThisState _ -> "card-takes-no-pin";
            case Asking.NoteTooLong _ -> "note-too-long";
            case Asking.NotAllowed() -> "not-allowed";
            case Asking.NotFound() -> "not-found";
            case Asking.Asked _ -> throw new IllegalArgumentException("It was asked for.");
        };
    }
}
