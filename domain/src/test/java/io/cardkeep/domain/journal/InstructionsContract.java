package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.Instructions.Opening;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every journal: what may be opened, and what is found of it. */
public abstract class InstructionsContract {
    private static final Instant SETTLED = NOW.plus(SampleInstruction.SETTLES);

    protected abstract Stored stored();

    @Test
    void an_opened_instruction_is_found_with_its_entry() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction intended = on.intended(
                InstructionKind.SET_PIN,
                NOW,
                new FormId(Samples.id()),
                on.sample.asked().request().id());
        HistoryEntry entry = on.entry();

        assertThat(stored().instructions().open(intended, entry)).isEqualTo(new Opening.Opened());

        assertThat(on.find(intended)).isEqualTo(intended);
        assertThat(stored().instructions().findByForm(on.sample.company.id(), intended.actor(), intended.form()))
                .contains(intended);
        assertThat(on.sample.company.remembers(entry)).isTrue();
    }

    @Test
    void the_same_form_sends_once_and_sees_what_became_of_the_first() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.ACCEPTED);
        Instruction again = on.intended(InstructionKind.SET_PIN, SETTLED, first.form(), null);
        HistoryEntry entry = on.entry();

        assertThat(stored().instructions().open(again, entry)).isEqualTo(new Opening.Repeated(first));

        assertThat(stored().instructions().find(on.sample.company.id(), again.id()))
                .isEmpty();
        assertThat(on.sample.company.remembers(entry)).isFalse();
    }

    @Test
    void a_repeated_form_is_told_so_also_while_the_first_is_under_way() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.openedPin();

        assertThat(open(on, on.intended(InstructionKind.SET_PIN, NOW, first.form(), null)))
                .isEqualTo(new Opening.Repeated(first));
    }

    @Test
    void a_pin_waits_while_another_is_under_way_or_unconfirmed_and_unsettled() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.openedPin();
        assertThat(open(on, on.intended(InstructionKind.SET_PIN, SETTLED.plusSeconds(1))))
                .isEqualTo(new Opening.Waits(first));

        stored().instructions().settle(on.settlement(first, InstructionState.UNCONFIRMED, NOW.plusSeconds(30)));
        assertThat(open(on, on.intended(InstructionKind.SET_PIN, SETTLED.minusMillis(1))))
                .isEqualTo(new Opening.Waits(on.find(first)));
        assertThat(open(on, on.intended(InstructionKind.SET_PIN, SETTLED))).isEqualTo(new Opening.Opened());
    }

    @Test
    void an_unlock_waits_for_a_lock_and_a_lock_waits_for_nothing() {
        SampleInstruction on = new SampleInstruction(stored());
        on.openedPin();
        Instruction lock = on.opened(InstructionKind.LOCK_CARD, NOW);

        assertThat(open(on, on.intended(InstructionKind.UNLOCK_CARD, NOW.plusSeconds(1))))
                .isEqualTo(new Opening.Waits(lock));
        assertThat(open(on, on.intended(InstructionKind.BLOCK_CARD, NOW.plusSeconds(1))))
                .isEqualTo(new Opening.Opened());
    }

    @Test
    void what_was_declined_or_not_done_keeps_nobody_waiting() {
        SampleInstruction on = new SampleInstruction(stored());
        on.settled(InstructionKind.SET_PIN, NOW, InstructionState.DECLINED);
        on.settled(InstructionKind.SET_PIN, NOW.plusSeconds(2), InstructionState.NOT_DONE);

        assertThat(open(on, on.intended(InstructionKind.SET_PIN, NOW.plusSeconds(4))))
                .isEqualTo(new Opening.Opened());
    }

    @Test
    void the_latest_pin_is_the_one_intended_last_and_open_ones_are_newest_first() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.UNCONFIRMED);
        Instruction lock = on.opened(InstructionKind.LOCK_CARD, NOW.plusSeconds(1));
        on.settled(InstructionKind.LOCK_CARD, NOW.plusSeconds(2), InstructionState.ACCEPTED);
        Instruction pin = on.opened(InstructionKind.SET_PIN, SETTLED);

        assertThat(stored().instructions().latestPin(on.sample.company.id(), on.card()))
                .contains(pin);
        assertThat(stored().instructions().openOn(on.sample.company.id(), List.of(on.card())))
                .containsExactly(pin, lock, unconfirmed);
        assertThat(stored().instructions().openOn(on.sample.company.id(), List.of()))
                .isEmpty();
    }

    @Test
    void another_company_or_actor_does_not_see_it() {
        SampleInstruction ours = new SampleInstruction(stored());
        SampleInstruction theirs = new SampleInstruction(stored());
        Instruction pin = theirs.openedPin();
        Instructions journal = stored().instructions();

        assertThat(journal.find(ours.sample.company.id(), pin.id())).isEmpty();
        assertThat(journal.latestPin(ours.sample.company.id(), theirs.card())).isEmpty();
        assertThat(journal.openOn(ours.sample.company.id(), List.of(theirs.card())))
                .isEmpty();
        assertThat(journal.findByForm(theirs.sample.company.id(), new PersonId(Samples.id()), pin.form()))
                .isEmpty();
    }

    @Test
    void abandoned_are_those_intended_before_a_time_and_never_answered() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction answered = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.ACCEPTED);
        Instruction left = on.opened(InstructionKind.SET_PIN, NOW.plusSeconds(10));

        assertThat(stored().instructions().abandoned(NOW.plusSeconds(11), 10_000))
                .contains(left)
                .doesNotContain(answered);
        assertThat(stored().instructions().abandoned(NOW.plusSeconds(10), 10_000))
                .doesNotContain(left);
    }

    @Test
    void pin_times_are_when_they_came_into_a_state_oldest_first() {
        SampleInstruction on = new SampleInstruction(stored());
        on.settled(InstructionKind.SET_PIN, NOW, InstructionState.ACCEPTED);
        on.settled(InstructionKind.SET_PIN, NOW.plusSeconds(10), InstructionState.REFUSED);
        on.settled(InstructionKind.SET_PIN, NOW.plusSeconds(20), InstructionState.ACCEPTED);
        on.settled(InstructionKind.LOCK_CARD, NOW.plusSeconds(30), InstructionState.ACCEPTED);

        assertThat(times(on, InstructionState.ACCEPTED, NOW)).containsExactly(NOW.plusSeconds(1), NOW.plusSeconds(21));
        assertThat(times(on, InstructionState.ACCEPTED, NOW.plusSeconds(21))).containsExactly(NOW.plusSeconds(21));
        assertThat(times(on, InstructionState.REFUSED, NOW)).containsExactly(NOW.plusSeconds(11));
    }

    private List<Instant> times(SampleInstruction on, InstructionState state, Instant since) {
        return stored().instructions().pinTimes(on.sample.company.id(), on.card(), state, since);
    }

    private Opening open(SampleInstruction on, Instruction intended) {
        return stored().instructions().open(intended, on.entry());
    }
}
