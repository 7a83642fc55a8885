package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every store of what was proposed about unconfirmed instructions. */
public abstract class ClosingsContract {
    protected abstract Stored stored();

    @Test
    void a_proposal_is_found_with_its_entry_and_only_one_stands_at_a_time() {
        SampleInstruction on = new SampleInstruction(stored());
        Closing first = proposal(on, unconfirmed(on), true);
        HistoryEntry entry = on.entry();
        HistoryEntry other = on.entry();

        assertThat(stored().closings().propose(first, entry)).isTrue();
        assertThat(stored().closings().propose(proposal(on, find(on, first), false), other))
                .isFalse();

        assertThat(stored().closings().find(first.company(), first.instruction()))
                .contains(first);
        assertThat(stored().closings().of(first.company())).containsExactly(first);
        assertThat(on.sample.company.remembers(entry)).isTrue();
        assertThat(on.sample.company.remembers(other)).isFalse();
    }

    @Test
    void nothing_is_proposed_about_what_is_settled() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction settled = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.ACCEPTED);

        assertThat(stored().closings().propose(proposal(on, settled, true), on.entry()))
                .isFalse();
    }

    @Test
    void a_confirmed_proposal_settles_the_instruction_once() {
        SampleInstruction on = new SampleInstruction(stored());
        Closing closing = proposed(on, false);
        Settlement settlement = settlement(on, closing);

        assertThat(stored().closings().confirm(closing, settlement)).isTrue();
        assertThat(stored().closings().confirm(closing, settlement(on, closing)))
                .isFalse();

        assertThat(find(on, closing).state()).isEqualTo(InstructionState.NOT_DONE);
        assertThat(on.sample.company.remembers(settlement.entry())).isTrue();
        assertThat(stored().closings().of(closing.company())).isEmpty();
    }

    @Test
    void a_proposal_that_was_taken_back_or_made_anew_confirms_nothing() {
        SampleInstruction on = new SampleInstruction(stored());
        Closing closing = proposed(on, true);
        assertThat(stored().closings().withdraw(closing, on.entry())).isTrue();
        assertThat(stored().closings().withdraw(closing, on.entry())).isFalse();
        assertThat(stored().closings().confirm(closing, settlement(on, closing)))
                .isFalse();

        Closing anew = proposal(on, find(on, closing), false);
        assertThat(stored().closings().propose(anew, on.entry())).isTrue();

        assertThat(stored().closings().confirm(closing, settlement(on, closing)))
                .isFalse();
        assertThat(find(on, closing).state()).isEqualTo(InstructionState.UNCONFIRMED);
    }

    @Test
    void what_the_reconciler_settled_meanwhile_is_not_settled_by_hand() {
        SampleInstruction on = new SampleInstruction(stored());
        Closing closing = proposed(on, false);
        Instruction settled = find(on, closing);
        stored().instructions().settle(on.settlement(settled, InstructionState.ACCEPTED, NOW.plusSeconds(60)));

        assertThat(stored().closings().confirm(closing, settlement(on, closing)))
                .isFalse();
        assertThat(find(on, closing).state()).isEqualTo(InstructionState.ACCEPTED);
        assertThat(stored().closings().of(closing.company())).isEmpty();
    }

    @Test
    void another_company_does_not_see_it() {
        SampleInstruction ours = new SampleInstruction(stored());
        Closing theirs = proposed(new SampleInstruction(stored()), true);

        assertThat(stored().closings().find(ours.sample.company.id(), theirs.instruction()))
                .isEmpty();
        assertThat(stored().closings().of(ours.sample.company.id())).isEmpty();
    }

    private Closing proposed(SampleInstruction on, boolean done) {
        Closing closing = proposal(on, unconfirmed(on), done);
        assertThat(stored().closings().propose(closing, on.entry())).isTrue();
        return closing;
    }

    private static Instruction unconfirmed(SampleInstruction on) {
        return on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
    }

    private static Closing proposal(SampleInstruction on, Instruction about, boolean done) {
        return new Closing(
                about.id(), on.sample.company.id(), done, "EnKash’s help desk said so.", on.sample.holder.id(), NOW);
    }

    private static Settlement settlement(SampleInstruction on, Closing closing) {
        return new Settlement(
                closing.instruction(), closing.state(), "Closed by hand.", NOW.plusSeconds(90), List.of(), on.entry());
    }

    private static Instruction find(SampleInstruction on, Closing closing) {
        return on.find(closing.instruction());
    }
}
