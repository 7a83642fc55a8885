package io.cardkeep.application.card;

import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.People;
import java.time.InstantSource;
import java.util.List;

/**
 * Somebody who is not signed in lost their cards and locks all of them by their password alone. It shows nothing of the
 * cards, unlocks none and signs nobody in; the person is told by mail.
 */
public final class LockLostCards {
    private final CheckPassword check;
    private final LockMyCards cards;
    private final People people;
    private final Notices notices;
    private final InstantSource clock;

    public LockLostCards(CheckPassword check, LockMyCards cards, People people, Notices notices, InstantSource clock) {
        this.check = check;
        this.cards = cards;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Locks each of them that is open.
     *
     * @param typed as their e-mail address
     * @param password stays the caller's to close
     * @param form of the rendered page; sent again it answers what became of the first and sends nothing
     */
    public Outcome lock(String typed, Password password, Origin origin, FormId form) {
        return switch (check.forLostCards(typed, password, origin)) {
            case CheckPassword.Outcome.Right(Actor actor) -> lock(actor, form);
            case CheckPassword.Outcome.Paused() -> new Outcome.Paused();
            case CheckPassword.Outcome.NotYet _, CheckPassword.Outcome.Refused _ -> new Outcome.Refused();
        };
    }

    private Outcome lock(Actor actor, FormId form) {
        List<LockMyCards.Result> results = cards.lock(actor, form);
        people.find(actor.company(), actor.person())
                .map(person -> new Notice.LockedFromOutside(person, clock.instant()))
                .ifPresent(notices::send);
        if (results.isEmpty()) {
            return new Outcome.NoCard();
        }
        return results.stream().allMatch(LockLostCards::isShut) ? new Outcome.AllShut() : new Outcome.NotAllConfirmed();
    }

    private static boolean isShut(LockMyCards.Result result) {
        return switch (result.outcome()) {
            case LockCard.Outcome.Done _ -> true;
            case LockCard.Outcome.NotInThisState(CardStatus now) ->
                now == CardStatus.LOCKED || now == CardStatus.HELD || now == CardStatus.BLOCKED;
            default -> false;
        };
    }

    /** What the person is told; never how many cards or which. */
    public sealed interface Outcome {
        /** Nothing can be paid with any of them. */
        record AllShut() implements Outcome {}

        /** At least one may still be open: EnKash declined, was silent, or wants a code. */
        record NotAllConfirmed() implements Outcome {}

        /** They hold no card but those blocked for good. */
        record NoCard() implements Outcome {}

        /** Too many accounts failed from there lately. */
        record Paused() implements Outcome {}

        /** No more is told of why. */
        record Refused() implements Outcome {}
    }
}
