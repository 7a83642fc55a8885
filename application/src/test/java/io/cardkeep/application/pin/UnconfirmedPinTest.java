package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.application.story.Crash;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A PIN was sent, and nobody knows whether it is set. */
final class UnconfirmedPinTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();
    private final Instant start = world.clock.instant();

    private PinResetId unconfirmed() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.next(new Answer.Unconfirmed("No answer in 30 seconds."));
        assertThat(world.pin.sends(asha, card))
                .isEqualTo(new SetPin.Outcome.Unconfirmed(
                        world.clock.instant(), world.clock.instant().plus(World.SETTLE_AFTER)));
        return reset;
    }

    @Test
    void the_approval_stands_a_day_longer() {
        PinResetId reset = unconfirmed();

        assertThat(world.pin.standsUntil(reset)).isEqualTo(start.plus(Duration.ofDays(4)));
        assertThat(world.now(card).pin()).isEqualTo(PinState.UNCONFIRMED);
        assertThat(world.entriesOf(PinAction.SET)).containsExactly("STARTED", "UNCONFIRMED No answer in 30 seconds.");
    }

    @Test
    void a_new_pin_waits_until_the_first_has_settled_and_then_closes_it() {
        PinResetId reset = unconfirmed();
        world.clock.advance(World.SETTLE_AFTER.minusMillis(1));
        assertThat(world.pin.sends(asha, card))
                .isEqualTo(
                        new SetPin.Outcome.NotNow(new PinStep.Settling(start, start.plus(World.SETTLE_AFTER), false)));

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.gate.step(asha, world.now(card)))
                .isEqualTo(new PinStep.SetAgain(start, start.plus(Duration.ofDays(4))));
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());

        assertThat(world.memory.instructions().openOn(World.COMPANY, List.of(card.id())))
                .isEmpty();
        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Used.class);
        assertThat(world.now(card).pin()).isEqualTo(PinState.SET);
    }

    @Test
    void a_first_pin_without_an_answer_is_set_again_without_an_approval() {
        Card ours =
                world.anActiveCard().heldBy(asha).withPin(PinState.NEVER_SET).build();
        world.setter.next(new Answer.Unconfirmed("Reset."));
        world.pin.sends(asha, ours);
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.pin.gate.step(asha, world.now(ours))).isEqualTo(new PinStep.SetAgain(start, null));
        world.setter.next(new Answer.Declined("No."));
        world.pin.sends(asha, ours);
        assertThat(world.pin.sends(asha, ours)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void the_holders_word_closes_it_and_uses_the_approval_up() {
        PinResetId reset = unconfirmed();

        assertThat(world.pin.confirm.confirm(asha, card.id())).isEqualTo(new ConfirmPin.Outcome.Confirmed());

        assertThat(world.now(card).pin()).isEqualTo(PinState.SET);
        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Used.class);
        assertThat(world.entriesOf(PinAction.CONFIRM)).containsExactly("DONE");
        assertThat(world.lastEntry().touches())
                .anyMatch(touch -> touch.kind() == Touch.Kind.REQUEST)
                .anyMatch(touch -> touch.kind() == Touch.Kind.INSTRUCTION);
        assertThat(world.pin.confirm.confirm(asha, card.id())).isEqualTo(new ConfirmPin.Outcome.NothingToConfirm());
    }

    @Test
    void only_the_holder_gives_that_word() {
        unconfirmed();
        Actor vikram = world.anEmployee("Vikram Shah").build();

        assertThat(world.pin.confirm.confirm(meera, card.id())).isEqualTo(new ConfirmPin.Outcome.NotTheHolder());
        assertThat(world.pin.confirm.confirm(vikram, card.id())).isEqualTo(new ConfirmPin.Outcome.NotFound());
        assertThat(world.entriesOf(PinAction.CONFIRM)).containsExactly("REFUSED not-the-holder", "REFUSED not-found");
    }

    @Test
    void who_became_an_auditor_meanwhile_gives_it_no_more() {
        unconfirmed();
        Actor auditor = new Actor(asha.company(), asha.person(), asha.name(), Role.AUDITOR, asha.origin());

        assertThat(world.pin.confirm.confirm(auditor, card.id())).isEqualTo(new ConfirmPin.Outcome.NotTheHolder());
    }

    @Test
    void a_crash_before_the_answer_is_written_is_unconfirmed_two_minutes_later() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.crashes();
        assertThatThrownBy(() -> world.pin.sends(asha, card)).isInstanceOf(Crash.class);

        world.clock.advance(Duration.ofMinutes(2));
        assertThat(world.pin.settleAbandoned.run()).isZero();
        assertThat(world.pin.gate.step(asha, card))
                .isEqualTo(new PinStep.Settling(start, start.plus(World.SETTLE_AFTER), true));
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.settleAbandoned.run()).isEqualTo(1);
        assertThat(world.pin.settleAbandoned.run()).isZero();

        assertThat(world.now(card).pin()).isEqualTo(PinState.UNCONFIRMED);
        assertThat(world.pin.standsUntil(reset)).isEqualTo(start.plus(Duration.ofDays(4)));
        assertThat(world.lastEntry().who()).isEqualTo(Who.SYSTEM);
        assertThat(world.lastEntry().outcome()).isEqualTo(Outcome.UNCONFIRMED);
        assertThat(world.lastEntry().touches()).anyMatch(touch -> touch.kind() == Touch.Kind.REQUEST);
    }

    @Test
    void a_late_acceptance_settles_what_was_given_up_as_abandoned() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.meanwhile(this::abandoned, new Answer.Accepted());

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());

        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Used.class);
        assertThat(world.now(card).pin()).isEqualTo(PinState.SET);
    }

    @Test
    void a_late_refusal_brings_back_what_was_known_of_the_pin() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.meanwhile(this::abandoned, new Answer.Declined("Card is blocked."));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Declined("Card is blocked."));

        assertThat(world.now(card).pin()).isEqualTo(PinState.UNKNOWN);
        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Approved.class);
    }

    @Test
    void a_late_no_answer_changes_nothing_more() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.meanwhile(this::abandoned, new Answer.Unconfirmed("No answer."));

        assertThat(world.pin.sends(asha, card)).isInstanceOf(SetPin.Outcome.Unconfirmed.class);

        assertThat(world.pin.standsUntil(reset)).isEqualTo(start.plus(Duration.ofDays(4)));
        assertThat(world.entriesOf(PinAction.SET))
                .containsExactly("STARTED", "UNCONFIRMED We stopped before EnKash's answer was written down.");
    }

    @Test
    void an_answer_after_the_holders_word_is_too_late_to_matter() {
        world.pin.approved(asha, card, meera);
        world.setter.meanwhile(
                () -> {
                    abandoned();
                    world.pin.confirm.confirm(asha, card.id());
                },
                new Answer.Declined("No."));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
        assertThat(world.now(card).pin()).isEqualTo(PinState.SET);
    }

    @Test
    void when_the_approval_has_run_out_a_reset_is_asked_for_again_or_the_pin_confirmed() {
        unconfirmed();
        world.clock.advance(Duration.ofHours(97));

        assertThat(world.pin.gate.step(asha, world.now(card))).isEqualTo(new PinStep.AskForReset(start));
        assertThat(world.pin.confirm.confirm(asha, card.id())).isEqualTo(new ConfirmPin.Outcome.Confirmed());
    }

    private void abandoned() {
        world.clock.advance(Duration.ofMinutes(3));
        world.pin.settleAbandoned.run();
    }
}
