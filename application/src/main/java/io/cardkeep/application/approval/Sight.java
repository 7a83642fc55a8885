package io.cardkeep.application.approval;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;

/** Who may look at the queue: those who decide, and those who read the company's history. */
public final class Sight {
    private Sight() {}

    /** Whether the actor may. */
    public static boolean of(Actor actor) {
        return actor.may(Permission.DECIDE_PIN_RESETS) || actor.may(Permission.READ_COMPANY_HISTORY);
    }
}
