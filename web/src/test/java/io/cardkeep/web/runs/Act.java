package io.cardkeep.web.runs;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.util.random.RandomGenerator;

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
        Deed draw(Hand hand, Actor actor, Card card, FormId form);
    }

    /** Who carries acts out: a run, or a node of its own. */
    interface Hand {
        UseCases useCases();

        RandomGenerator random();

        /** Something was refused before there was an act; the history has to say so. */
        void refused(Actor actor, String action);
    }

    /** Does it, and answers what was shown, by the outcome's name. */
    @FunctionalInterface
    interface Deed {
        String perform();
    }
}
