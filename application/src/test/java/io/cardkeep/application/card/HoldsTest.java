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
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A card that was locked at EnKash, and not through us, is held: its holder does not unlock it. */
final class HoldsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();

    @Test
    void a_lock_that_was_seen_at_enkash_is_a_hold_and_is_written_down() {
        Card card = held(asha);

        assertThat(world.now(card).status()).isEqualTo(CardStatus.HELD);
        assertThat(world.entriesOf(CardAction.CHANGED_AT_ENKASH)).hasSize(1);
        assertThat(world.lastEntry().details()).containsEntry("status", "HELD, before ACTIVE");
        sync();
        assertThat(world.now(card).status()).isEqualTo(CardStatus.HELD);
        assertThat(world.entriesOf(CardAction.CHANGED_AT_ENKASH)).hasSize(1);
    }

    @Test
    void its_holder_cannot_unlock_it_and_an_admin_can_but_never_their_own() {
        Card card = held(asha);
        Card own = held(meera);

        assertThat(unlock(asha, card)).isEqualTo(new LockCard.Outcome.HeldAtEnkash());
        assertThat(unlock(meera, own)).isEqualTo(new LockCard.Outcome.HeldAtEnkash());
        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(CardAction.UNLOCK))
                .containsExactly("REFUSED held-at-enkash", "REFUSED held-at-enkash");

        assertThat(unlock(meera, card)).isEqualTo(new LockCard.Outcome.Done(CardStatus.ACTIVE));
    }

    @Test
    void a_lock_of_ours_is_no_hold() {
        Card card = anActiveCard(asha);
        world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));

        sync();

        assertThat(unlock(asha, card)).isEqualTo(new LockCard.Outcome.Done(CardStatus.ACTIVE));
    }

    @Test
    void a_lock_of_ours_whose_answer_was_lost_is_no_hold_however_late_it_is_found() {
        Card card = anActiveCard(asha);
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
        world.enkash.holds(card, CardStatus.LOCKED, null);
        world.clock.advance(World.SETTLE_AFTER.plusSeconds(1));

        sync();
        world.cards.reconcile.run();
        sync();

        assertThat(world.now(card).status()).isEqualTo(CardStatus.LOCKED);
    }

    @Test
    void a_hold_that_enkash_keeps_in_spite_of_us_stays_a_hold() {
        Card card = held(asha);
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        unlock(meera, card);
        world.clock.advance(World.SETTLE_AFTER);

        world.cards.reconcile.run();

        assertThat(world.now(card).status()).isEqualTo(CardStatus.HELD);
    }

    @Test
    void a_hold_that_enkash_lets_go_is_over() {
        Card card = held(asha);
        world.enkash.holds(card, CardStatus.ACTIVE, null);

        sync();

        assertThat(world.now(card).status()).isEqualTo(CardStatus.ACTIVE);
    }

    private Card held(Actor holder) {
        Card card = anActiveCard(holder);
        world.enkash.holds(card, CardStatus.LOCKED, null);
        sync();
        return card;
    }

    private Card anActiveCard(Actor holder) {
        Card card = world.anActiveCard().heldBy(holder).build();
        world.enkash.holds(card, CardStatus.ACTIVE, null);
        return card;
    }

    private void sync() {
        world.clock.advance(Duration.ofMinutes(1));
        world.cards.sync.run(World.COMPANY);
    }

    private LockCard.Outcome unlock(Actor actor, Card card) {
        return world.cards.lock.unlock(actor, card.id(), Consent.of(new FormId(Samples.id())));
    }
}
