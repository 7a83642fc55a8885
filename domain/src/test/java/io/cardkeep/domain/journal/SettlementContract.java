package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.pin.PinReset;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What holds for every journal: how an answer settles an instruction, with everything it changes. */
public abstract class SettlementContract {
    private static final Instant SETTLED = NOW.plus(SampleInstruction.SETTLES);

    protected abstract Stored stored();

    @Test
    void an_answer_is_stored_with_its_reason_its_time_and_its_entry() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction pin = on.openedPin();
        Settlement settlement = on.settlement(pin, InstructionState.DECLINED, NOW.plusSeconds(3));

        assertThat(stored().instructions().settle(settlement)).isTrue();

        Instruction now = on.find(pin);
        assertThat(now.state()).isEqualTo(InstructionState.DECLINED);
        assertThat(now.reason()).isEqualTo(settlement.reason());
        assertThat(now.closedAt()).isEqualTo(NOW.plusSeconds(3));
        assertThat(on.sample.company.remembers(settlement.entry())).isTrue();
    }

    @Test
    void a_settled_instruction_is_not_settled_again() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction declined = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.DECLINED);
        Settlement late = on.settlement(
                declined,
                InstructionState.ACCEPTED,
                NOW.plusSeconds(9),
                new Effect.PinStateChanged(declined.card(), PinState.SET));

        assertThat(stored().instructions().settle(late)).isFalse();

        assertThat(on.find(declined)).isEqualTo(declined);
        assertThat(on.cardNow().pin()).isEqualTo(PinState.UNKNOWN);
        assertThat(on.sample.company.remembers(late.entry())).isFalse();
    }

    @Test
    void unconfirmed_is_said_once_and_a_late_answer_still_settles_it() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.UNCONFIRMED);

        assertThat(stored().instructions()
                        .settle(on.settlement(unconfirmed, InstructionState.UNCONFIRMED, NOW.plusSeconds(120))))
                .isFalse();
        assertThat(on.find(unconfirmed)).isEqualTo(unconfirmed);
        assertThat(stored().instructions()
                        .settle(on.settlement(unconfirmed, InstructionState.ACCEPTED, NOW.plusSeconds(121))))
                .isTrue();
        assertThat(on.find(unconfirmed).reason()).isNull();
    }

    @Test
    void an_accepted_lock_changes_the_cards_status() {
        SampleInstruction on = new SampleInstruction(stored());

        on.settled(
                InstructionKind.LOCK_CARD,
                NOW,
                InstructionState.ACCEPTED,
                new Effect.CardStatusChanged(on.sample.card.ref(), CardStatus.LOCKED, NOW.plusSeconds(1)));

        assertThat(on.cardNow().status()).isEqualTo(CardStatus.LOCKED);
        assertThat(on.cardNow().asOf()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void a_newer_reading_of_the_card_stands_against_a_late_answer() {
        SampleInstruction on = new SampleInstruction(stored());
        stored().cards().refresh(SampleInstruction.readAt(on.sample.card, CardStatus.BLOCKED, NOW.plusSeconds(60)));

        on.settled(
                InstructionKind.LOCK_CARD,
                NOW,
                InstructionState.ACCEPTED,
                new Effect.CardStatusChanged(on.sample.card.ref(), CardStatus.LOCKED, NOW.plusSeconds(1)));

        assertThat(on.cardNow().status()).isEqualTo(CardStatus.BLOCKED);
        assertThat(on.cardNow().asOf()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void an_accepted_pin_uses_the_approval_up() {
        SampleInstruction on = new SampleInstruction(stored());
        PinReset.Approved approved = on.sample.approved(on.sample.asked(), NOW.plusSeconds(600));

        on.settled(
                InstructionKind.SET_PIN,
                NOW,
                InstructionState.ACCEPTED,
                new Effect.PinStateChanged(on.sample.card.ref(), PinState.SET),
                new Effect.ResetUsed(approved.request().id(), NOW.plusSeconds(1)));

        assertThat(on.cardNow().pin()).isEqualTo(PinState.SET);
        assertThat(reset(on, approved))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(approved.use(NOW.plusSeconds(1)));
        assertThat(reset(on, approved).version()).isGreaterThan(approved.version());
    }

    @Test
    void an_unconfirmed_pin_keeps_the_approval_standing_longer_and_never_shorter() {
        SampleInstruction on = new SampleInstruction(stored());
        Instant until = NOW.plus(Duration.ofHours(24));
        PinReset.Approved approved = on.sample.approved(on.sample.asked(), NOW.plusSeconds(600));

        on.settled(
                InstructionKind.SET_PIN,
                NOW,
                InstructionState.UNCONFIRMED,
                new Effect.PinStateChanged(on.sample.card.ref(), PinState.UNCONFIRMED),
                new Effect.ResetExtended(approved.request().id(), until));
        on.settled(
                InstructionKind.SET_PIN,
                SETTLED,
                InstructionState.UNCONFIRMED,
                new Effect.ResetExtended(approved.request().id(), NOW.plusSeconds(900)));

        assertThat(((PinReset.Approved) reset(on, approved)).standsUntil()).isEqualTo(until);
        assertThat(on.cardNow().pin()).isEqualTo(PinState.UNCONFIRMED);
    }

    @Test
    void an_approval_that_ended_meanwhile_stays_ended() {
        SampleInstruction on = new SampleInstruction(stored());
        PinReset.Approved approved = on.sample.approved(on.sample.asked(), NOW.plusSeconds(600));
        PinReset cancelled = on.sample.changed(approved.cancel(on.sample.holder.id(), NOW));

        on.settled(
                InstructionKind.SET_PIN,
                NOW,
                InstructionState.ACCEPTED,
                new Effect.ResetUsed(approved.request().id(), NOW.plusSeconds(1)),
                new Effect.ResetExtended(approved.request().id(), NOW.plusSeconds(900)));

        assertThat(reset(on, approved)).isEqualTo(cancelled);
    }

    @Test
    void an_accepted_pin_closes_the_unconfirmed_ones_before_it_and_nothing_else() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction unconfirmed = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.UNCONFIRMED);
        Instruction lock = on.settled(InstructionKind.LOCK_CARD, NOW, InstructionState.UNCONFIRMED);
        Instruction declined = on.settled(InstructionKind.SET_PIN, SETTLED, InstructionState.DECLINED);

        Instruction accepted = on.settled(
                InstructionKind.SET_PIN,
                SETTLED.plusSeconds(5),
                InstructionState.ACCEPTED,
                new Effect.EarlierPinsClosed(on.sample.card.ref(), SETTLED.plusSeconds(6)));

        assertThat(on.find(unconfirmed).state()).isEqualTo(InstructionState.CLOSED);
        assertThat(on.find(unconfirmed).reason()).isNull();
        assertThat(on.find(unconfirmed).closedAt()).isEqualTo(SETTLED.plusSeconds(6));
        assertThat(on.find(lock)).isEqualTo(lock);
        assertThat(on.find(declined)).isEqualTo(declined);
        assertThat(on.find(accepted).state()).isEqualTo(InstructionState.ACCEPTED);
    }

    @Test
    void a_late_accepted_pin_leaves_a_newer_unconfirmed_one_open() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.UNCONFIRMED);
        Instruction newer = on.settled(InstructionKind.SET_PIN, SETTLED, InstructionState.UNCONFIRMED);

        assertThat(stored().instructions()
                        .settle(on.settlement(
                                first,
                                InstructionState.ACCEPTED,
                                SETTLED.plusSeconds(9),
                                new Effect.EarlierPinsClosed(on.sample.card.ref(), SETTLED.plusSeconds(9)))))
                .isTrue();

        assertThat(on.find(newer)).isEqualTo(newer);
    }

    private PinReset reset(SampleInstruction on, PinReset.Approved approved) {
        return stored().resets()
                .find(on.sample.company.id(), approved.request().id())
                .orElseThrow();
    }
}
