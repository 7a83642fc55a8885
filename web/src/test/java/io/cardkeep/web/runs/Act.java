package io.cardkeep.web.runs;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;

/**
 * One kind of thing that people do in a run.
 *
 * @param name in traces and counts
 * @param action what the history calls it
 * @param call the sandbox's name of its call
 * @param by who may
 */
record Act(String name, String action, String call, By by, Drawing drawing) {

    enum By {
        HOLDER,
        ADMIN,
        EITHER
    }

    /** Draws the particulars of one, before anything is done, so that doing it twice is doing the same. */
    @FunctionalInterface
    interface Drawing {
        Deed draw(Run run, Actor actor, Card card, FormId form);
    }

    /** Does it, and answers what was shown, by the outcome's name. */
    @FunctionalInterface
    interface Deed {
        String perform();
    }
}
