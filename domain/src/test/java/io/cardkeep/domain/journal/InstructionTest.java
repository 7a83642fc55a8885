package io.cardkeep.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InstructionTest {
    private static final Instant SENT = Instant.parse("2026-11-22T04:31:44Z");
    private static final Instant SETTLES = SENT.plus(Duration.ofMinutes(10));

    @Test
    void an_intended_one_may_take_effect_at_any_time() {
        assertThat(in(InstructionState.INTENDED).mayStillTakeEffect(SETTLES.plusSeconds(60)))
                .isTrue();
    }

    @Test
    void an_unconfirmed_one_may_take_effect_until_it_settles() {
        Instruction unconfirmed = in(InstructionState.UNCONFIRMED);

        assertThat(unconfirmed.mayStillTakeEffect(SETTLES.minusMillis(1))).isTrue();
        assertThat(unconfirmed.mayStillTakeEffect(SETTLES)).isFalse();
    }

    @Test
    void an_answered_one_takes_no_further_effect() {
        assertThat(in(InstructionState.ACCEPTED).mayStillTakeEffect(SENT)).isFalse();
        assertThat(in(InstructionState.NOT_DONE).mayStillTakeEffect(SENT)).isFalse();
    }

    @Test
    void stopping_money_never_waits() {
        assertThat(InstructionKind.LOCK_CARD.waitsForUnsettled()).isFalse();
        assertThat(InstructionKind.BLOCK_CARD.waitsForUnsettled()).isFalse();
        assertThat(InstructionKind.UNLOCK_CARD.waitsForUnsettled()).isTrue();
        assertThat(InstructionKind.SET_PIN.waitsForUnsettled()).isTrue();
    }

    @Test
    void a_pin_and_a_lock_are_different_subjects() {
        assertThat(InstructionKind.SET_PIN.sameSubjectAs(InstructionKind.UNLOCK_CARD))
                .isFalse();
        assertThat(InstructionKind.LOCK_CARD.sameSubjectAs(InstructionKind.UNLOCK_CARD))
                .isTrue();
    }

    private static Instruction in(InstructionState state) {
        CardRef card = new CardRef(new CompanyId("CEKEP5GSGP"), new CardAccountId("CAA8W45"), new CardId("EKC94AEX89"));
        return new Instruction(
                new InstructionId(UUID.randomUUID()),
                InstructionKind.SET_PIN,
                new Target.OfCard(card),
                new PersonId(UUID.randomUUID()),
                new FormId(UUID.randomUUID()),
                null,
                new Terms.None(),
                state,
                null,
                SENT,
                SETTLES,
                null,
                Watch.from(SENT));
    }
}
