package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A double click, Back and a second tab. */
final class RepeatedFormTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();
    private final FormId form = new FormId(Samples.id());

    @Test
    void the_same_form_shows_the_first_outcome_and_sends_nothing() {
        world.pin.approved(asha, card, meera);
        world.pin.sends(asha, card, form);

        assertThat(world.pin.sends(asha, card, form)).isEqualTo(new SetPin.Outcome.Done());
        assertThat(world.setter.orders()).hasSize(1);
    }

    @Test
    void it_shows_each_outcome_of_the_first() {
        world.pin.approved(asha, card, meera);
        List<PinRule> rules = List.of(PinRule.RUN);
        shows(new PinSetter.Result.TooGuessable(rules), new SetPin.Outcome.TooGuessable(rules));
        shows(
                new PinSetter.Result.Unreadable(PinSetter.Why.ALTERED),
                new SetPin.Outcome.Unreadable(PinSetter.Why.ALTERED));
        shows(new PinSetter.Result.Answered(new Answer.Declined("No.")), new SetPin.Outcome.Declined("No."));
        shows(
                new PinSetter.Result.Answered(new Answer.NotSent("Busy.", null)),
                new SetPin.Outcome.NotSent("Busy.", null));
        Instant now = world.clock.instant();
        shows(
                new PinSetter.Result.Answered(new Answer.Unconfirmed("No answer.")),
                new SetPin.Outcome.Unconfirmed(now, now.plus(World.SETTLE_AFTER)));
    }

    private void shows(PinSetter.Result first, SetPin.Outcome outcome) {
        FormId fresh = new FormId(Samples.id());
        world.setter.next(first);
        assertThat(world.pin.sends(asha, card, fresh)).isEqualTo(outcome);
        int sent = world.setter.orders().size();

        assertThat(world.pin.sends(asha, card, fresh)).isEqualTo(outcome);
        assertThat(world.setter.orders()).hasSize(sent);
    }

    @Test
    void a_double_click_while_the_first_is_under_way_is_told_so() {
        world.pin.approved(asha, card, meera);
        List<SetPin.Outcome> second = new ArrayList<>();
        world.setter.meanwhile(() -> second.add(world.pin.sends(asha, card, form)), new Answer.Accepted());

        world.pin.sends(asha, card, form);

        Instant now = world.clock.instant();
        assertThat(second).containsExactly(new SetPin.Outcome.StillSending(now, now.plus(World.SETTLE_AFTER)));
        assertThat(world.setter.orders()).hasSize(1);
    }

    @Test
    void a_second_tab_waits_while_the_first_is_under_way() {
        world.pin.approved(asha, card, meera);
        List<SetPin.Outcome> second = new ArrayList<>();
        world.setter.meanwhile(() -> second.add(world.pin.sends(asha, card)), new Answer.Accepted());

        world.pin.sends(asha, card);

        Instant now = world.clock.instant();
        assertThat(second)
                .containsExactly(
                        new SetPin.Outcome.NotNow(new PinStep.Settling(now, now.plus(World.SETTLE_AFTER), true)));
        assertThat(world.setter.orders()).hasSize(1);
    }

    @Test
    void of_two_tabs_that_were_both_let_in_one_sends() throws InterruptedException {
        world.pin.approved(asha, card, meera);
        CountDownLatch both = new CountDownLatch(2);
        Queue<SetPin.Outcome> outcomes = new ConcurrentLinkedQueue<>();
        Runnable tab = () -> {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            outcomes.add(world.pin.sends(asha, card));
        };

        Thread one = Thread.ofVirtual().start(tab);
        Thread other = Thread.ofVirtual().start(tab);
        one.join();
        other.join();

        assertThat(world.setter.orders()).hasSize(1);
        assertThat(outcomes).containsOnlyOnce(new SetPin.Outcome.Done()).hasSize(2);
    }

    @Test
    void an_approval_that_another_tab_used_up_between_the_look_and_the_journal_sends_nothing() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        Instruction intended = new Instruction(
                new InstructionId(Samples.id()),
                InstructionKind.SET_PIN,
                new Target.OfCard(card.ref()),
                asha.person(),
                form,
                reset,
                new Terms.None(),
                InstructionState.INTENDED,
                null,
                world.clock.instant(),
                world.clock.instant().plus(World.SETTLE_AFTER),
                null,
                Watch.from(world.clock.instant()));
        assertThat(world.pin.gate.stillAllows(intended)).isTrue();

        world.pin.sends(asha, card);

        assertThat(world.pin.gate.stillAllows(intended)).isFalse();
    }

    @Test
    void a_form_of_one_card_is_none_for_another() {
        world.pin.approved(asha, card, meera);
        Card other =
                world.anActiveCard().heldBy(asha).withPin(PinState.NEVER_SET).build();
        world.pin.sends(asha, card, form);

        assertThat(world.pin.sends(asha, other, form)).isEqualTo(new SetPin.Outcome.FormUsedElsewhere());
        assertThat(world.setter.orders()).hasSize(1);
    }
}
