package io.cardkeep.application.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Lock all my cards": each is locked as if it were locked alone. */
final class LockingAllMyCardsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card first = world.anActiveCard().heldBy(asha).build();
    private final Card locked =
            world.anActiveCard().in(CardStatus.LOCKED).heldBy(asha).build();
    private final Card blocked =
            world.anActiveCard().in(CardStatus.BLOCKED).heldBy(asha).build();
    private final Card second = world.anActiveCard().heldBy(asha).build();
    private final Card others = world.anActiveCard().heldBy(meera).build();
    private final FormId form = new FormId(Samples.id());

    @Test
    void each_active_card_of_one_s_own_is_locked_and_nobody_else_s() {
        assertThat(world.cards.lockMine.lockable(asha))
                .extracting(CardFace::id)
                .containsExactly(first.id(), second.id());

        List<LockMyCards.Result> results = world.cards.lockMine.lock(asha, form);

        assertThat(results)
                .extracting(result -> result.card().id())
                .containsExactly(first.id(), locked.id(), second.id());
        assertThat(results)
                .extracting(LockMyCards.Result::outcome)
                .containsExactly(
                        new LockCard.Outcome.Done(CardStatus.LOCKED),
                        new LockCard.Outcome.NotInThisState(CardStatus.LOCKED),
                        new LockCard.Outcome.Done(CardStatus.LOCKED));
        assertThat(world.enkash.calls())
                .containsExactly(
                        "lock " + first.id().value(), "lock " + second.id().value());
        assertThat(world.now(others).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(world.now(blocked).status()).isEqualTo(CardStatus.BLOCKED);
        assertThat(world.cards.lockMine.lockable(asha)).isEmpty();
        assertThat(world.entriesOf(CardAction.LOCK)).containsExactly("STARTED", "DONE", "STARTED", "DONE");
    }

    @Test
    void an_admin_s_own_cards_are_meant_and_not_the_company_s() {
        world.cards.lockMine.lock(meera, form);

        assertThat(world.enkash.calls()).containsExactly("lock " + others.id().value());
    }

    @Test
    void the_same_question_answered_twice_sends_each_lock_once() {
        world.enkash.next(new Answer.Accepted());
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        Instant sent = world.clock.instant();
        world.cards.lockMine.lock(asha, form);

        List<LockMyCards.Result> again = world.cards.lockMine.lock(asha, form);

        assertThat(world.enkash.calls()).hasSize(2);
        assertThat(again)
                .extracting(LockMyCards.Result::outcome)
                .containsExactly(
                        new LockCard.Outcome.Done(CardStatus.LOCKED),
                        new LockCard.Outcome.NotInThisState(CardStatus.LOCKED),
                        new LockCard.Outcome.Unconfirmed(sent, sent.plus(World.SETTLE_AFTER)));
    }

    @Test
    void what_does_not_lock_stops_no_other_and_says_why() {
        world.enkash.next(new Answer.Declined("Card is expired"));
        world.enkash.next(new Answer.NotSent("Connection refused", null));

        List<LockMyCards.Result> results = world.cards.lockMine.lock(asha, form);

        assertThat(results)
                .extracting(LockMyCards.Result::outcome)
                .containsExactly(
                        new LockCard.Outcome.Declined("Card is expired"),
                        new LockCard.Outcome.NotInThisState(CardStatus.LOCKED),
                        new LockCard.Outcome.NotSent("Connection refused", null));
        assertThat(world.entriesOf(CardAction.LOCK))
                .containsExactly("STARTED", "REFUSED Card is expired", "STARTED", "NOT_DONE Connection refused");
        assertThat(world.cards.lockMine.lockable(asha)).hasSize(2);
    }

    @Test
    void who_holds_no_card_has_none_to_lock() {
        Actor farah = world.anAuditor("Farah Khan").build();

        assertThat(world.cards.lockMine.lock(farah, form)).isEmpty();
        assertThat(world.entriesOf(CardAction.LOCK)).containsExactly("REFUSED no-card-to-lock");
    }
}
