package io.cardkeep.application.approval;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.pin.PinReset;

/** Who may look at what: at the queue those who decide and those who see all cards. */
public final class Sight {
    private Sight() {}

    /** Whether the actor may. */
    public static boolean of(Actor actor) {
        return actor.may(Permission.DECIDE_PIN_RESETS) || actor.may(Permission.SEE_ALL_CARDS);
    }

    /** Whether they know of a request: from the queue, or because it is on their card or was asked for by them. */
    static boolean of(Actor actor, PinReset reset) {
        return of(actor)
                || actor.person().equals(reset.request().cardholder())
                || actor.person().equals(reset.request().askedBy());
    }
}
