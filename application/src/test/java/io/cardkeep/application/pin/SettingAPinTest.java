package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cardholder sets the PIN of their card. */
final class SettingAPinTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void the_first_pin_of_a_card_of_ours_is_free() {
        Card ours =
                world.anActiveCard().heldBy(asha).withPin(PinState.NEVER_SET).build();

        assertThat(world.pin.sends(asha, ours)).isEqualTo(new SetPin.Outcome.Done());

        assertThat(world.now(ours).pin()).isEqualTo(PinState.SET);
        assertThat(world.pin.gate.step(asha, world.now(ours))).isEqualTo(new PinStep.AskForReset(null));
        assertThat(world.outbox.readers(Notice.PinWasSet.class)).containsExactly("Asha Rao");
    }

    @Test
    void a_card_found_at_enkash_needs_an_approval() {
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.NotNow(new PinStep.AskForReset(null)));

        assertThat(world.setter.orders()).isEmpty();
        assertThat(world.entriesOf(PinAction.SET)).containsExactly("REFUSED no-approval");
    }

    @Test
    void an_approval_is_used_up_by_an_accepted_pin() {
        PinResetId reset = world.pin.approved(asha, card, meera);

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());

        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Used.class);
        assertThat(world.now(card).pin()).isEqualTo(PinState.SET);
        assertThat(world.pin.sends(asha, card)).isInstanceOf(SetPin.Outcome.NotNow.class);
        assertThat(world.setter.orders()).hasSize(1);
    }

    @Test
    void the_instruction_is_in_the_journal_before_enkash_is_called() {
        world.pin.approved(asha, card, meera);
        List<InstructionState> seen = new ArrayList<>();
        world.setter.meanwhile(
                () -> world.memory.instructions().openOn(World.COMPANY, List.of(card.id())).stream()
                        .map(Instruction::state)
                        .forEach(seen::add),
                new Answer.Accepted());

        world.pin.sends(asha, card);

        assertThat(seen).containsExactly(InstructionState.INTENDED);
        assertThat(world.entriesOf(PinAction.SET)).containsExactly("STARTED", "DONE");
    }

    @Test
    void every_entry_names_card_replaced_cards_holder_account_request_and_instruction() {
        Card old = world.anActiveCard().heldBy(asha).build();
        Card replacement = world.anActiveCard().heldBy(asha).replacing(old).build();
        PinResetId reset = world.pin.approved(asha, replacement, meera);

        world.pin.sends(asha, replacement);

        assertThat(world.lastEntry().touches())
                .contains(
                        new Touch(Touch.Kind.CARD, replacement.id().value(), "4312"),
                        new Touch(Touch.Kind.REPLACED_CARD, old.id().value(), ""),
                        new Touch(Touch.Kind.HOLDER, asha.person().value().toString(), "Asha Rao"),
                        new Touch(Touch.Kind.ACCOUNT, World.ACCOUNT.value(), ""),
                        new Touch(
                                Touch.Kind.REQUEST,
                                reset.value().toString(),
                                world.pin.reset(reset).request().number()))
                .anyMatch(touch -> touch.kind() == Touch.Kind.INSTRUCTION);
        assertThat(world.lastEntry().details()).containsEntry("policy", "1/4-4/1940-2029");
    }

    @Test
    void a_guessable_pin_is_refused_with_all_its_reasons_and_the_approval_stands() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        List<PinRule> rules = List.of(PinRule.YEAR, PinRule.DATE);
        world.setter.next(new PinSetter.Result.TooGuessable(rules));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.TooGuessable(rules));

        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Approved.class);
        assertThat(world.entriesOf(PinAction.SET)).containsExactly("STARTED", "REFUSED TOO_GUESSABLE YEAR DATE");
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @ParameterizedTest
    @EnumSource
    void a_seal_that_cannot_be_opened_is_refused_and_the_approval_stands(PinSetter.Why why) {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.next(new PinSetter.Result.Unreadable(why));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Unreadable(why));

        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Approved.class);
        assertThat(world.entriesOf(PinAction.SET)).contains("REFUSED UNREADABLE " + why);
        assertThat(world.now(card).pin()).isEqualTo(PinState.UNKNOWN);
    }

    @Test
    void what_enkash_declines_leaves_the_approval_standing() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.next(new Answer.Declined("Card is not active."));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Declined("Card is not active."));

        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Approved.class);
        assertThat(world.pin.gate.step(asha, world.now(card)).maySet()).isTrue();
    }

    @Test
    void what_never_left_us_is_not_done_and_may_be_tried_again_at_once() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        world.setter.next(new Answer.NotSent("EnKash cannot be reached.", Duration.ofSeconds(30)));

        assertThat(world.pin.sends(asha, card))
                .isEqualTo(new SetPin.Outcome.NotSent("EnKash cannot be reached.", Duration.ofSeconds(30)));

        assertThat(world.pin.reset(reset)).isInstanceOf(PinReset.Approved.class);
        assertThat(world.entriesOf(PinAction.SET)).containsExactly("STARTED", "NOT_DONE EnKash cannot be reached.");
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void nobody_sets_the_pin_of_another_persons_card() {
        world.pin.approved(asha, card, meera);
        Actor vikram = world.anEmployee("Vikram Shah").build();

        assertThat(world.pin.sends(vikram, card)).isEqualTo(new SetPin.Outcome.NotFound());
        assertThat(world.pin.sends(meera, card)).isEqualTo(new SetPin.Outcome.NotNow(new PinStep.NotYours()));

        assertThat(world.setter.orders()).isEmpty();
        assertThat(world.entriesOf(PinAction.SET)).containsExactly("REFUSED not-found", "REFUSED not-the-holder");
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKED", "ACTIVATING", "UNKNOWN"})
    void a_card_in_another_state_than_active_or_locked_takes_no_pin(CardStatus status) {
        Card other = world.anActiveCard()
                .in(status)
                .heldBy(asha)
                .withPin(PinState.NEVER_SET)
                .build();

        assertThat(world.pin.sends(asha, other))
                .isEqualTo(new SetPin.Outcome.NotNow(new PinStep.NoPinInThisState(status)));
    }

    @Test
    void an_approval_for_one_holder_is_none_for_the_next() {
        PinResetId reset = world.pin.approved(asha, card, meera);
        Actor vikram = world.anEmployee("Vikram Shah").build();
        Card passedOn = world.now(card).heldBy(vikram.person());
        Deadlines.Moment now = new Deadlines.Moment(world.clock.instant(), world.clock.instant(), false);

        assertThat(Standing.of(vikram, passedOn, world.pin.reset(reset), List.of(), now)
                        .step())
                .isEqualTo(new PinStep.AskForReset(null));
    }
}
