package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.Instructions.Opening;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What holds for every store: three unreadable answers in a row stop a kind of change until somebody lets it on. */
public abstract class ChangeStopsContract {
    private static final Instant THIRD = NOW.plusSeconds(1);

    protected abstract Stored stored();

    @Test
    void the_third_unreadable_answer_in_a_row_stops_its_kind_and_writes_it_down_once() {
        SampleInstruction on = new SampleInstruction(stored());
        HistoryEntry second = on.entry();
        HistoryEntry third = on.entry();
        HistoryEntry fourth = on.entry();
        Instruction late = load(on);
        on.opened(late);
        unreadable(on, on.entry());
        unreadable(on, second);
        assertThat(stored().stops().of(company(on))).isEmpty();

        unreadable(on, third);
        settle(on, late, InstructionState.UNCONFIRMED, counted(on, fourth));

        ChangeStop stop = new ChangeStop(InstructionKind.LOAD_CARD, THIRD);
        assertThat(stored().stops().of(company(on))).containsExactly(stop);
        assertThat(open(on, load(on))).isEqualTo(new Opening.Stopped(stop));
        assertThat(on.sample.company.remembers(third)).isTrue();
        assertThat(on.sample.company.remembers(second)).isFalse();
        assertThat(on.sample.company.remembers(fourth)).isFalse();
    }

    @Test
    void other_kinds_and_other_companies_go_on() {
        SampleInstruction on = new SampleInstruction(stored());
        stop(on);
        SampleInstruction elsewhere = new SampleInstruction(stored());

        assertThat(open(on, on.intended(InstructionKind.LOCK_CARD, NOW))).isEqualTo(new Opening.Opened());
        assertThat(open(elsewhere, load(elsewhere))).isEqualTo(new Opening.Opened());
    }

    @Test
    void an_answer_that_can_be_read_begins_the_count_anew() {
        SampleInstruction on = new SampleInstruction(stored());
        unreadable(on, on.entry());
        unreadable(on, on.entry());
        settle(
                on,
                on.opened(load(on)),
                InstructionState.ACCEPTED,
                new Effect.AnswerRead(company(on), InstructionKind.LOAD_CARD));
        unreadable(on, on.entry());
        unreadable(on, on.entry());

        assertThat(stored().stops().of(company(on))).isEmpty();
    }

    @Test
    void a_late_readable_answer_does_not_let_a_stopped_kind_on() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction late = on.opened(load(on));
        stop(on);

        settle(on, late, InstructionState.ACCEPTED, new Effect.AnswerRead(company(on), InstructionKind.LOAD_CARD));

        assertThat(stored().stops().of(company(on))).hasSize(1);
    }

    @Test
    void somebody_lets_it_on_once_and_the_count_begins_anew() {
        SampleInstruction on = new SampleInstruction(stored());
        stop(on);
        HistoryEntry first = on.entry();
        HistoryEntry second = on.entry();

        assertThat(stored().stops().release(company(on), InstructionKind.LOAD_CARD, first))
                .isTrue();
        assertThat(stored().stops().release(company(on), InstructionKind.LOAD_CARD, second))
                .isFalse();

        assertThat(open(on, load(on))).isEqualTo(new Opening.Opened());
        assertThat(on.sample.company.remembers(first)).isTrue();
        assertThat(on.sample.company.remembers(second)).isFalse();
        unreadable(on, on.entry());
        unreadable(on, on.entry());
        assertThat(stored().stops().of(company(on))).isEmpty();
    }

    @Test
    void each_stop_is_told_of_once() {
        SampleInstruction on = new SampleInstruction(stored());
        stop(on);
        ChangeStops.Untold untold =
                new ChangeStops.Untold(company(on), new ChangeStop(InstructionKind.LOAD_CARD, THIRD));

        assertThat(stored().stops().takeUntold()).contains(untold);
        assertThat(stored().stops().takeUntold()).doesNotContain(untold);
    }

    private void stop(SampleInstruction on) {
        for (int answer = 0; answer < ChangeStop.AFTER; answer++) {
            unreadable(on, on.entry());
        }
    }

    private void unreadable(SampleInstruction on, HistoryEntry ifStopped) {
        settle(on, on.opened(load(on)), InstructionState.UNCONFIRMED, counted(on, ifStopped));
    }

    private static Effect counted(SampleInstruction on, HistoryEntry ifStopped) {
        return new Effect.AnswerUnreadable(company(on), InstructionKind.LOAD_CARD, THIRD, ifStopped);
    }

    private void settle(SampleInstruction on, Instruction instruction, InstructionState state, Effect effect) {
        assertThat(stored().instructions().settle(on.settlement(instruction, state, THIRD, effect)))
                .isTrue();
    }

    private Opening open(SampleInstruction on, Instruction intended) {
        return stored().instructions().open(intended, on.entry());
    }

    private static Instruction load(SampleInstruction on) {
        return on.intended(InstructionKind.LOAD_CARD, NOW, TermsContract.load());
    }

    private static CompanyId company(SampleInstruction on) {
        return on.sample.company.id();
    }
}
