package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who changes a PIN too often, or tries too many that are refused, waits. */
final class PinPausesTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();
    private final Instant start = world.clock.instant();

    @Test
    void the_fourth_change_within_a_day_waits_until_the_first_is_a_day_old() {
        for (int change = 0; change < 3; change++) {
            world.pin.approved(asha, card, meera);
            assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
            world.clock.advance(Duration.ofHours(1));
        }
        world.pin.approved(asha, card, meera);

        PinStep pause = new PinStep.Paused(PinStep.Cause.CHANGES, start.plus(Duration.ofDays(1)));
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.NotNow(pause));
        assertThat(world.entriesOf(PinAction.SET)).contains("REFUSED too-many-changes");
        world.clock.advance(Duration.ofHours(21).minusMillis(1));
        assertThat(world.pin.gate.step(asha, world.now(card))).isEqualTo(pause);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void five_refusals_within_an_hour_bring_an_hours_pause_after_the_last() {
        world.pin.approved(asha, card, meera);
        refused(5, Duration.ofMinutes(10));
        Instant last = start.plus(Duration.ofMinutes(40));

        PinStep pause = new PinStep.Paused(PinStep.Cause.REFUSALS, last.plus(Duration.ofHours(1)));
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.NotNow(pause));
        assertThat(world.entriesOf(PinAction.SET)).contains("REFUSED too-many-refusals");
        assertThat(world.setter.orders()).hasSize(5);

        world.clock.advance(Duration.ofMinutes(50).minusMillis(1));
        assertThat(world.pin.gate.step(asha, world.now(card))).isEqualTo(pause);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void five_refusals_spread_over_more_than_an_hour_bring_none() {
        world.pin.approved(asha, card, meera);
        refused(5, Duration.ofMinutes(15));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void after_a_pause_one_more_refusal_does_not_bring_the_next() {
        world.pin.approved(asha, card, meera);
        refused(5, Duration.ofMinutes(1));
        world.clock.advance(Duration.ofHours(1));
        refused(1, Duration.ofMinutes(1));

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void what_enkash_declines_is_no_refusal_of_ours() {
        world.pin.approved(asha, card, meera);
        for (int i = 0; i < 6; i++) {
            world.setter.next(new Answer.Declined("Not now."));
            world.pin.sends(asha, card);
        }

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    private void refused(int times, Duration apart) {
        for (int i = 0; i < times; i++) {
            world.setter.next(new PinSetter.Result.TooGuessable(List.of(PinRule.RUN)));
            world.pin.sends(asha, card);
            world.clock.advance(apart);
        }
    }
}
