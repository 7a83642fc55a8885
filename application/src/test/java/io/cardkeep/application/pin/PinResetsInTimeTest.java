package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What becomes of PIN resets in time, and how their holder sees it. */
final class PinResetsInTimeTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor kabir = world.anAdmin("Kabir Sen").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void an_undecided_request_ends_after_seven_days_and_the_holder_is_told() {
        PinResetId id = world.pin.asks(asha, card);
        world.clock.advance(Duration.ofDays(7).plus(Duration.ofMinutes(5)).minusMillis(1));
        assertThat(world.pin.expire.run()).isZero();

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.expire.run()).isEqualTo(1);
        assertThat(world.pin.expire.run()).isZero();

        assertThat(world.pin.reset(id)).isInstanceOf(PinReset.Expired.class);
        assertThat(world.outbox.readers(Notice.ResetExpired.class)).containsExactly("Asha Rao");
        assertThat(world.lastEntry().details()).containsEntry("was", "undecided");
        assertThat(mine(asha).rows().getFirst().mayAskAgain()).isTrue();
    }

    @Test
    void an_unused_approval_lets_nobody_set_a_pin_after_72_hours_and_then_ends() {
        PinResetId id = world.pin.approved(asha, card, meera);
        world.clock.advance(Duration.ofDays(3).minusMillis(1));
        assertThat(world.pin.gate.step(asha, card).maySet()).isTrue();
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.gate.step(asha, card)).isEqualTo(new PinStep.AskForReset(null));

        world.clock.advance(Duration.ofMinutes(5));
        assertThat(world.pin.expire.run()).isEqualTo(1);
        assertThat(world.pin.reset(id)).isInstanceOf(PinReset.Expired.class);
        assertThat(world.lastEntry().details()).containsEntry("was", "unused");
    }

    @Test
    void an_approval_that_runs_out_while_its_pin_is_under_way_is_extended_by_no_answer() {
        PinResetId id = world.pin.approved(asha, card, meera);
        world.clock.advance(Duration.ofDays(3).minusSeconds(1));
        world.setter.meanwhile(
                () -> {
                    world.clock.advance(Duration.ofSeconds(50));
                    assertThat(world.pin.expire.run()).isZero();
                },
                new Answer.Unconfirmed("No answer."));

        world.pin.sends(asha, card);

        assertThat(world.pin.standsUntil(id)).isEqualTo(world.clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void the_holder_is_told_once_that_an_approval_ends_within_a_day() {
        world.pin.approved(asha, card, meera);
        world.clock.advance(Duration.ofDays(2));
        assertThat(world.pin.remind.run()).isZero();

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.remind.run()).isEqualTo(1);
        assertThat(world.pin.remind.run()).isZero();

        assertThat(world.outbox.readers(Notice.ResetEndsSoon.class)).containsExactly("Asha Rao");
    }

    @Test
    void my_resets_are_those_on_my_cards_and_those_i_asked_for_with_their_timeline() {
        PinResetId used = world.pin.approved(asha, card, meera);
        world.clock.advance(Duration.ofMinutes(1));
        world.pin.sends(asha, card);
        world.clock.advance(Duration.ofMinutes(1));
        PinResetId open = world.pin.asks(meera, card);

        List<ListPinResets.Row> rows = mine(asha).rows();

        assertThat(rows).extracting(ListPinResets.Row::id).containsExactly(open, used);
        assertThat(rows.getFirst().mayCancel()).isTrue();
        assertThat(rows.getLast().timeline())
                .extracting(ListPinResets.Step::state, ListPinResets.Step::by)
                .containsExactly(
                        Tuple.tuple(ResetState.PENDING, "Asha Rao"),
                        Tuple.tuple(ResetState.APPROVED, "Meera Iyer"),
                        Tuple.tuple(ResetState.USED, "Asha Rao"));
        assertThat(mine(meera).rows()).extracting(ListPinResets.Row::id).containsExactly(open);
        assertThat(mine(kabir).rows()).isEmpty();
    }

    @Test
    void only_the_cardholder_may_set_a_pin_on_an_approval() {
        PinResetId id = world.pin.asks(meera, card);
        world.approvals.decide.approve(kabir, id, "");

        assertThat(mine(asha).rows().getFirst().maySetPin()).isTrue();
        assertThat(mine(meera).rows().getFirst().maySetPin()).isFalse();
    }

    @Test
    void pages_of_resets_follow_each_other() {
        for (int i = 0; i < 26; i++) {
            world.pin.request.cancel(asha, world.pin.asks(asha, card));
            world.clock.advance(Duration.ofMinutes(1));
        }

        ListPinResets.Page first = mine(asha);
        ListPinResets.Page second = world.pin.list.mine(asha, first.next());

        assertThat(first.rows()).hasSize(25);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    private ListPinResets.Page mine(Actor actor) {
        return world.pin.list.mine(actor, null);
    }
}
