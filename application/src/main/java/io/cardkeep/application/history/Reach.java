package io.cardkeep.application.history;

import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;

/** How far an actor's reading of the history reaches. */
final class Reach {
    private Reach() {}

    static HistoryFilter of(Actor actor, HistoryFilter asked) {
        return new HistoryFilter(
                actor.company(),
                actor.may(Permission.READ_COMPANY_HISTORY)
                        ? null
                        : actor.person().value(),
                asked.from(),
                asked.to(),
                asked.who(),
                asked.actions(),
                asked.card(),
                asked.outcomes());
    }
}
