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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Locking, unlocking and blocking for good. */
final class ChangingCardsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();
    private final Instant start = world.clock.instant();

    @Test
    void a_holder_locks_and_unlocks_their_card() {
        world.clock.advance(Duration.ofSeconds(1));

        assertThat(lock(asha)).isEqualTo(new LockCard.Outcome.Done(CardStatus.LOCKED));
        assertThat(world.now(card).status()).isEqualTo(CardStatus.LOCKED);
        assertThat(world.now(card).asOf()).isEqualTo(world.clock.instant());
        assertThat(unlock(asha)).isEqualTo(new LockCard.Outcome.Done(CardStatus.ACTIVE));

        assertThat(world.now(card).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(world.enkash.calls())
                .containsExactly(
                        "lock " + card.id().value(), "unlock " + card.id().value());
        assertThat(world.entriesOf(CardAction.LOCK)).containsExactly("STARTED", "DONE");
    }

    @Test
    void an_admin_changes_any_card_and_an_auditor_and_a_stranger_none() {
        assertThat(lock(world.anAuditor("Farah Khan").build())).isEqualTo(new LockCard.Outcome.NotAllowed());
        assertThat(lock(world.anEmployee("Vikram Shah").build())).isEqualTo(new LockCard.Outcome.NotFound());
        assertThat(lock(meera)).isEqualTo(new LockCard.Outcome.Done(CardStatus.LOCKED));

        assertThat(world.entriesOf(CardAction.LOCK))
                .containsExactly("REFUSED not-allowed", "REFUSED not-found", "STARTED", "DONE");
    }

    @Test
    void what_a_state_does_not_allow_is_not_sent() {
        Card blocked = world.anActiveCard().in(CardStatus.BLOCKED).heldBy(asha).build();

        assertThat(unlock(asha)).isEqualTo(new LockCard.Outcome.NotInThisState(CardStatus.ACTIVE));
        assertThat(world.cards.lock.lock(asha, blocked.id(), Consent.of(form())))
                .isEqualTo(new LockCard.Outcome.NotInThisState(CardStatus.BLOCKED));
        assertThat(world.enkash.calls()).isEmpty();
    }

    @Test
    void each_answer_is_told_and_shown_again_for_the_same_form() {
        same(new Answer.Declined("No."), new LockCard.Outcome.Declined("No."));
        same(new Answer.NotSent("Busy.", null), new LockCard.Outcome.NotSent("Busy.", null));
        same(
                new Answer.Unconfirmed("No answer."),
                new LockCard.Outcome.Unconfirmed(start, start.plus(World.SETTLE_AFTER)));
        same(new Answer.Accepted(), new LockCard.Outcome.Done(CardStatus.LOCKED));
    }

    private void same(Answer answer, LockCard.Outcome outcome) {
        FormId form = form();
        world.enkash.next(answer);
        assertThat(world.cards.lock.lock(asha, card.id(), Consent.of(form))).isEqualTo(outcome);
        int calls = world.enkash.calls().size();

        assertThat(world.cards.lock.lock(asha, card.id(), Consent.of(form))).isEqualTo(outcome);
        assertThat(world.enkash.calls()).hasSize(calls);
    }

    @Test
    void unlocking_waits_for_a_lock_that_may_still_arrive_and_locking_waits_for_nothing() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        lock(asha);
        Card lockedMeanwhile =
                world.anActiveCard().in(CardStatus.LOCKED).heldBy(asha).build();
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.lock.unlock(asha, lockedMeanwhile.id(), Consent.of(form()));

        assertThat(world.cards.lock.unlock(asha, lockedMeanwhile.id(), Consent.of(form())))
                .isEqualTo(new LockCard.Outcome.Waits(start.plus(World.SETTLE_AFTER)));
        assertThat(lock(asha)).isEqualTo(new LockCard.Outcome.Done(CardStatus.LOCKED));
        assertThat(world.entriesOf(CardAction.UNLOCK)).contains("REFUSED earlier-change-settling");
    }

    @Test
    void a_double_click_under_way_is_told_so() {
        FormId form = form();
        List<LockCard.Outcome> second = new ArrayList<>();
        world.enkash.meanwhile(
                () -> second.add(world.cards.lock.lock(asha, card.id(), Consent.of(form))), new Answer.Accepted());

        world.cards.lock.lock(asha, card.id(), Consent.of(form));

        assertThat(second).containsExactly(new LockCard.Outcome.StillSending(start));
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void blocking_needs_the_digits_that_we_know() {
        assertThat(block("4313")).isEqualTo(new BlockCard.Outcome.WrongDigits(4));
        assertThat(block("")).isEqualTo(new BlockCard.Outcome.WrongDigits(4));
        assertThat(world.enkash.calls()).isEmpty();

        assertThat(block(" 4312 ")).isEqualTo(new BlockCard.Outcome.Done());

        assertThat(world.now(card).status()).isEqualTo(CardStatus.BLOCKED);
        assertThat(block("4312")).isEqualTo(new BlockCard.Outcome.NotInThisState(CardStatus.BLOCKED));
        assertThat(world.entriesOf(CardAction.BLOCK))
                .containsExactly(
                        "REFUSED wrong-digits", "REFUSED wrong-digits", "STARTED", "DONE", "REFUSED not-in-this-state");
        assertThat(world.memory.history().all())
                .noneMatch(entry -> entry.details().containsValue("4313"));
    }

    @Test
    void a_late_lock_does_not_bring_a_blocked_card_back() {
        world.enkash.meanwhile(() -> block("4312"), new Answer.Accepted());

        lock(asha);

        assertThat(world.now(card).status()).isEqualTo(CardStatus.BLOCKED);
    }

    @Test
    void a_form_of_locking_is_none_of_blocking() {
        FormId form = form();
        world.cards.lock.lock(asha, card.id(), Consent.of(form));

        assertThat(world.cards.block.block(asha, card.id(), "4312", Consent.of(form)))
                .isEqualTo(new BlockCard.Outcome.FormUsedElsewhere());
        assertThat(world.cards.lock.unlock(asha, card.id(), Consent.of(form)))
                .isEqualTo(new LockCard.Outcome.FormUsedElsewhere());
        assertThat(world.entriesOf(CardAction.UNLOCK)).containsExactly("REFUSED form-used-elsewhere");
    }

    private LockCard.Outcome lock(Actor actor) {
        return world.cards.lock.lock(actor, card.id(), Consent.of(form()));
    }

    private LockCard.Outcome unlock(Actor actor) {
        return world.cards.lock.unlock(actor, card.id(), Consent.of(form()));
    }

    private BlockCard.Outcome block(String digits) {
        return world.cards.block.block(asha, card.id(), digits, Consent.of(form()));
    }

    private static FormId form() {
        return new FormId(Samples.id());
    }
}
