package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every journal: what was asked for comes back as it was asked for. */
public abstract class TermsContract {
    protected abstract Stored stored();

    @Test
    void a_load_keeps_its_amount_to_the_paisa_and_its_reference() {
        keeps(
                InstructionKind.LOAD_CARD,
                new Terms.Loading(Money.of("12345678901234567.89"), new LoadReference("CK" + Samples.id())));
    }

    @Test
    void a_change_of_controls_keeps_what_is_set_what_is_cleared_and_what_stays() {
        keeps(
                InstructionKind.CHANGE_CONTROLS,
                new Terms.Controlling(new ControlChange(
                        Map.of(Channel.ATM, false, Channel.ONLINE, true),
                        Map.of(
                                Limit.DAILY, new Change.Set<>(new BigDecimal("5000.50")),
                                Limit.MONTHLY, new Change.Clear<>(),
                                Limit.POS_DAILY_COUNT, new Change.Set<>(new BigDecimal("3"))))));
    }

    @Test
    void loads_do_not_wait_for_each_other_and_controls_do() {
        SampleInstruction on = new SampleInstruction(stored());
        on.opened(on.intended(InstructionKind.LOAD_CARD, NOW, load()));
        Terms controls = new Terms.Controlling(new ControlChange(Map.of(Channel.POS, true), Map.of()));
        Instruction first = on.opened(on.intended(InstructionKind.CHANGE_CONTROLS, NOW, controls));

        assertThat(open(on, on.intended(InstructionKind.LOAD_CARD, NOW, load())))
                .isEqualTo(new Instructions.Opening.Opened());
        assertThat(open(on, on.intended(InstructionKind.CHANGE_CONTROLS, NOW, controls)))
                .isEqualTo(new Instructions.Opening.Waits(first));
    }

    @Test
    void an_accepted_load_shows_the_balance_that_came_with_it() {
        SampleInstruction on = new SampleInstruction(stored());
        Money balance = Money.of("250.75");

        on.settled(
                InstructionKind.LOCK_CARD,
                NOW,
                InstructionState.ACCEPTED,
                new Effect.CardBalanceChanged(on.sample.card.ref(), balance, NOW.plusSeconds(1)));

        assertThat(on.cardNow().balance()).isEqualTo(balance);
        assertThat(on.cardNow().version()).isGreaterThan(on.sample.card.version());
    }

    private void keeps(InstructionKind kind, Terms terms) {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction opened = on.opened(on.intended(kind, NOW, terms));

        assertThat(on.find(opened)).isEqualTo(opened);
        assertThat(on.find(opened).terms()).isEqualTo(terms);
    }

    static Terms load() {
        return new Terms.Loading(Money.of("10.00"), new LoadReference("CK" + Samples.id()));
    }

    private Instructions.Opening open(SampleInstruction on, Instruction intended) {
        return stored().instructions().open(intended, on.entry());
    }
}
