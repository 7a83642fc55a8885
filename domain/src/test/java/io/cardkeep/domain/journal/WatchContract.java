package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every journal: how the search for an unconfirmed outcome is kept. */
public abstract class WatchContract {
    private static final Instant LATER = NOW.plusSeconds(90);

    protected abstract Stored stored();

    @Test
    void due_are_unconfirmed_ones_whose_next_look_has_come_longest_due_first_and_no_pins() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction later = on.settled(InstructionKind.LOCK_CARD, NOW.plusSeconds(5), InstructionState.UNCONFIRMED);
        Instruction earlier = on.settled(InstructionKind.BLOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        Instruction pin = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.UNCONFIRMED);
        Instruction accepted = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.ACCEPTED);

        assertThat(stored().instructions().dueForALook(NOW.plusSeconds(5), 10_000))
                .containsSubsequence(earlier, later)
                .doesNotContain(pin, accepted);
        assertThat(stored().instructions().dueForALook(NOW.plusSeconds(4), 10_000))
                .contains(earlier)
                .doesNotContain(later);
    }

    @Test
    void after_a_look_it_is_due_again_at_its_next_time() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);

        assertThat(stored().instructions()
                        .watch(unconfirmed, unconfirmed.watch().looked(LATER)))
                .isTrue();

        assertThat(on.find(unconfirmed).watch()).isEqualTo(new Watch(1, LATER, null));
        assertThat(stored().instructions().dueForALook(LATER.minusMillis(1), 10_000))
                .doesNotContain(on.find(unconfirmed));
        assertThat(stored().instructions().dueForALook(LATER, 10_000)).contains(on.find(unconfirmed));
    }

    @Test
    void of_two_nodes_that_looked_at_once_one_writes_it_down() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        HistoryEntry first = on.entry();
        HistoryEntry second = on.entry();
        Watch asked = unconfirmed.watch().looked(LATER).asked(NOW);

        assertThat(stored().instructions().watch(unconfirmed, asked, first)).isTrue();
        assertThat(stored().instructions().watch(unconfirmed, asked, second)).isFalse();

        assertThat(on.sample.company.remembers(first)).isTrue();
        assertThat(on.sample.company.remembers(second)).isFalse();
    }

    @Test
    void of_two_nodes_that_could_not_ask_one_writes_it_down() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);

        assertThat(stored().instructions()
                        .watch(unconfirmed, unconfirmed.watch().postponed(LATER)))
                .isTrue();
        assertThat(stored().instructions()
                        .watch(unconfirmed, unconfirmed.watch().looked(LATER.plusSeconds(1))))
                .isFalse();

        assertThat(on.find(unconfirmed).watch()).isEqualTo(new Watch(0, LATER, null));
    }

    @Test
    void what_was_settled_meanwhile_is_watched_no_more() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        stored().instructions().settle(on.settlement(unconfirmed, InstructionState.NOT_DONE, LATER));

        assertThat(stored().instructions()
                        .watch(unconfirmed, unconfirmed.watch().looked(LATER)))
                .isFalse();
    }

    @Test
    void a_change_of_the_same_that_may_have_come_after_it_overtakes_it() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction lock = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        on.settled(InstructionKind.ORDER_PLASTIC, LATER, InstructionState.ACCEPTED);
        on.settled(InstructionKind.BLOCK_CARD, LATER, InstructionState.DECLINED);
        on.settled(InstructionKind.LOCK_CARD, LATER, InstructionState.NOT_DONE);
        assertThat(stored().instructions().overtaken(lock)).isFalse();

        Instruction block = on.opened(InstructionKind.BLOCK_CARD, LATER);
        assertThat(stored().instructions().overtaken(lock)).isTrue();

        stored().instructions().settle(on.settlement(block, InstructionState.ACCEPTED, LATER));
        assertThat(stored().instructions().overtaken(lock)).isTrue();
    }

    @Test
    void a_replacement_overtakes_a_lock_since_it_blocks_the_card() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction lock = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        assertThat(stored().instructions().overtaken(lock)).isFalse();

        on.opened(on.intended(
                InstructionKind.REPLACE_CARD,
                LATER,
                new Terms.Replacing(on.sample.card.number(), false, null, List.of())));

        assertThat(stored().instructions().overtaken(lock)).isTrue();
    }

    @Test
    void what_was_accepted_or_could_be_late_no_more_before_it_was_intended_does_not_overtake_it() {
        SampleInstruction on = new SampleInstruction(stored());
        on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.ACCEPTED);
        Instant settled = NOW.plus(SampleInstruction.SETTLES);
        Instruction soon = on.settled(InstructionKind.LOCK_CARD, settled.minusMillis(1), InstructionState.UNCONFIRMED);
        assertThat(stored().instructions().overtaken(soon)).isTrue();
        stored().instructions().settle(on.settlement(soon, InstructionState.NOT_DONE, settled));

        Instruction unlock = on.settled(InstructionKind.UNLOCK_CARD, settled, InstructionState.UNCONFIRMED);

        assertThat(stored().instructions().overtaken(unlock)).isFalse();
    }

    @Test
    void those_that_admins_are_asked_about_come_first_and_then_the_oldest() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction later = asked(on, InstructionKind.LOCK_CARD, NOW.plusSeconds(5));
        Instruction earlier = asked(on, InstructionKind.BLOCK_CARD, NOW);
        Instruction pin = on.settled(InstructionKind.SET_PIN, NOW.minusSeconds(60), InstructionState.UNCONFIRMED);
        on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.ACCEPTED);

        assertThat(stored().instructions().unconfirmed(on.sample.company.id())).containsExactly(earlier, later, pin);
    }

    private Instruction asked(SampleInstruction on, InstructionKind kind, Instant at) {
        Instruction unconfirmed = on.settled(kind, at, InstructionState.UNCONFIRMED);
        stored().instructions()
                .watch(unconfirmed, unconfirmed.watch().looked(LATER).asked(LATER), on.entry());
        return on.find(unconfirmed);
    }
}
