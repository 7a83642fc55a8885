package io.cardkeep.application.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.application.story.Crash;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Finding out what became of a change that got no answer. */
final class ReconcilingTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void the_reconciler_finds_out_that_it_took_effect() {
        unconfirmedLock();
        world.enkash.holds(card, CardStatus.LOCKED, null);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.now(card).status()).isEqualTo(CardStatus.LOCKED);
        assertThat(world.entriesOf(CardAction.LOCK)).containsExactly("STARTED", "UNCONFIRMED No answer.", "DONE");
        assertThat(world.lastEntry().who()).isEqualTo(Who.SYSTEM);
        assertThat(world.cards.reconcile.run()).isZero();
    }

    @Test
    void not_done_is_never_said_before_effects_have_settled() {
        unconfirmedLock();
        world.enkash.holds(card, CardStatus.ACTIVE, null);
        world.clock.advance(World.SETTLE_AFTER.minusMillis(1));
        assertThat(world.cards.reconcile.run()).isZero();

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.entriesOf(CardAction.LOCK)).contains("NOT_DONE EnKash shows that it did not take effect.");
    }

    @Test
    void while_enkash_is_silent_or_says_a_word_we_do_not_know_it_stays_unconfirmed() {
        unconfirmedLock();
        world.clock.advance(World.SETTLE_AFTER);
        world.enkash.holds(card, CardStatus.UNKNOWN, null);
        assertThat(world.cards.reconcile.run()).isZero();
        world.enkash.holds(card, CardStatus.LOCKED, null);
        world.enkash.isSilent("Time-out.");
        world.clock.advance(Duration.ofSeconds(30));
        assertThat(world.cards.reconcile.run()).isZero();

        world.enkash.isBack();
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(world.cards.reconcile.run()).isEqualTo(1);
    }

    @Test
    void a_crash_during_a_lock_is_unconfirmed_two_minutes_later_and_then_reconciled() {
        world.enkash.crashes();
        assertThatThrownBy(() -> lock(asha)).isInstanceOf(Crash.class);
        world.clock.advance(Duration.ofMinutes(3));
        assertThat(world.pin.settleAbandoned.run()).isEqualTo(1);
        assertThat(world.now(card).pin()).isEqualTo(PinState.UNKNOWN);

        world.enkash.holds(card, CardStatus.LOCKED, null);
        assertThat(world.cards.reconcile.run()).isEqualTo(1);
        assertThat(world.now(card).status()).isEqualTo(CardStatus.LOCKED);
    }

    @Test
    void a_lock_that_a_block_hides_is_never_said_to_be_not_done_but_asked_of_the_admins() {
        unconfirmedLock();
        block();
        world.enkash.holds(card, CardStatus.BLOCKED, null);
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isZero();

        assertThat(world.entriesOf(CardAction.LOCK)).containsExactly("STARTED", "UNCONFIRMED No answer.");
        assertThat(world.entriesOf(JournalAction.ASK_ADMINS))
                .containsExactly("DONE A later change hides whether it took effect.");
    }

    @Test
    void a_lock_whose_state_another_lock_may_have_made_is_done_once_it_can_come_late_no_more() {
        unconfirmedLock();
        lock(asha);
        world.enkash.holds(card, CardStatus.LOCKED, null);
        assertThat(world.cards.reconcile.run()).isZero();

        world.clock.advance(World.SETTLE_AFTER);
        assertThat(world.cards.reconcile.run()).isEqualTo(1);
    }

    private void block() {
        world.cards.block.block(asha, card.id(), card.number().lastDigits(), Consent.of(form()));
    }

    private void unconfirmedLock() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        lock(asha);
    }

    private LockCard.Outcome lock(Actor actor) {
        return world.cards.lock.lock(actor, card.id(), Consent.of(form()));
    }

    private static FormId form() {
        return new FormId(Samples.id());
    }
}
