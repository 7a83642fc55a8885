package io.cardkeep.persistence;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals.Changing;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Instructions.Opening;
import io.cardkeep.domain.journal.SampleInstruction;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** What happens at the same moment as the decision that a card never had a PIN. */
class FirstPinRacesTest {
    private static final int TIMES = 20;
    private static StoredInPostgres stored;

    @BeforeAll
    static void start() {
        stored = new StoredInPostgres();
    }

    @AfterAll
    static void stop() {
        stored.close();
    }

    @RepeatedTest(TIMES)
    void of_two_decisions_one_is_stored_and_the_other_sees_it() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        FirstPinProposal.Pending pending = proposed(on);

        List<Changing> outcomes = AtOnce.run(
                () -> stored.firstPins().approve(pending, decision(on), approved -> List.of()),
                () -> stored.firstPins()
                        .reject(pending.reject(decision(on)), on.sample.company.entry(FirstPinAction.REJECT)));

        FirstPinProposal now = now(pending);
        assertThat(outcomes).containsExactlyInAnyOrder(new Changing.Changed(now), new Changing.LostRace(now));
        assertThat(on.cardNow().pin())
                .isEqualTo(now instanceof FirstPinProposal.Approved ? PinState.NEVER_SET : PinState.UNKNOWN);
    }

    @RepeatedTest(TIMES)
    void a_pin_that_sets_out_beside_the_decision_is_seen_or_starts_from_it() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        FirstPinProposal.Pending pending = proposed(on);
        Instruction pin = on.intended(InstructionKind.SET_PIN, NOW);

        List<Object> outcomes = AtOnce.run(
                () -> stored.firstPins().approve(pending, decision(on), approved -> List.of()),
                () -> stored.instructions().open(pin, on.sample.company.entry(PinAction.SET)));

        assertThat(outcomes.getLast()).isEqualTo(new Opening.Opened());
        boolean leftOut = !((FirstPinProposal.Approved) now(pending)).leftOut().isEmpty();
        assertThat(on.cardNow().pin()).isEqualTo(leftOut ? PinState.UNKNOWN : PinState.NEVER_SET);
    }

    private static FirstPinProposal.Pending proposed(SampleInstruction on) {
        Person proposer = on.sample.company.person("Vikram Shah", Role.ADMIN);
        FirstPinProposal.Pending pending = new FirstPinProposal.Pending(
                new ProposedCards(
                        new FirstPinId(Samples.id()),
                        stored.firstPins().nextNumber(on.sample.company.id(), 2026),
                        on.sample.company.id(),
                        List.of(on.card()),
                        proposer.id(),
                        "They came from the printer today.",
                        NOW,
                        NOW.plus(Duration.ofDays(7))),
                0);
        stored.firstPins().add(pending, on.sample.company.entry(FirstPinAction.PROPOSE));
        return pending;
    }

    private static FirstPinProposal.Decision decision(SampleInstruction on) {
        return new FirstPinProposal.Decision(on.sample.admin.id(), NOW, "So it is.");
    }

    private static FirstPinProposal now(FirstPinProposal proposal) {
        return stored.firstPins()
                .find(proposal.proposed().company(), proposal.proposed().id())
                .orElseThrow();
    }
}
