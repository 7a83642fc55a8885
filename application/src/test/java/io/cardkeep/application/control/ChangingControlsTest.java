package io.cardkeep.application.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.card.OrderPlastic;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.control.UsageControls;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An admin changes what a card may be used for, and orders plastic. */
final class ChangingControlsTest {
    private static final ControlChange NO_ATM = new ControlChange(
            Map.of(Channel.ATM, false),
            Map.of(Limit.DAILY, new Change.Set<>(new BigDecimal("5000")), Limit.MONTHLY, new Change.Clear<>()));
    private static final PostalAddress OFFICE =
            new PostalAddress("12 Main Road", "", "Kota", "Rajasthan", "India", "323307");

    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().virtual().heldBy(asha).build();

    @Test
    void what_was_changed_is_in_the_history() {
        assertThat(change(meera)).isEqualTo(new ChangeControls.Outcome.Sent(new Ending.Done()));

        assertThat(world.lastEntry().details())
                .containsEntry("atm", "off")
                .containsEntry("daily", "5000")
                .containsEntry("monthly", "no limit");
    }

    @Test
    void a_lost_change_is_read_back_and_another_waits_for_it() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        change(meera);
        assertThat(change(meera))
                .isInstanceOfSatisfying(
                        ChangeControls.Outcome.Sent.class,
                        sent -> assertThat(sent.ending()).isInstanceOf(Ending.Waits.class));

        world.enkash.holds(new UsageControls(
                Map.of(Channel.ATM, false, Channel.POS, true), Map.of(Limit.DAILY, new BigDecimal("5000.00"))));

        assertThat(world.cards.reconcile.run())
                .as("it may have been so before, and may still take effect")
                .isZero();
        world.clock.advance(World.SETTLE_AFTER);
        assertThat(world.cards.reconcile.run()).isEqualTo(1);
        assertThat(world.entriesOf(CardAction.CHANGE_CONTROLS))
                .containsExactly("STARTED", "UNCONFIRMED No answer.", "REFUSED earlier-change-settling", "DONE");
    }

    @Test
    void controls_that_stayed_as_they_were_are_not_done_after_settling() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        change(meera);
        world.enkash.holds(new UsageControls(Map.of(Channel.ATM, true), Map.of()));
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);
        assertThat(world.entriesOf(CardAction.CHANGE_CONTROLS))
                .endsWith("NOT_DONE EnKash shows that it did not take effect.");
    }

    @Test
    void the_holder_does_not_change_controls_and_nobody_those_of_a_blocked_card() {
        Card blocked = world.anActiveCard().in(CardStatus.BLOCKED).build();

        assertThat(change(asha)).isEqualTo(new ChangeControls.Outcome.NotAllowed());
        assertThat(world.cards.controls.change(meera, blocked.id(), NO_ATM, form()))
                .isEqualTo(new ChangeControls.Outcome.CardBlocked());
        assertThat(world.enkash.calls()).isEmpty();
    }

    @Test
    void plastic_is_ordered_once_for_a_virtual_card() {
        Card plastic = world.anActiveCard().build();

        assertThat(world.cards.plastic.order(meera, card.id(), OFFICE, form()))
                .isEqualTo(new OrderPlastic.Outcome.Sent(new Ending.Done()));
        assertThat(world.cards.plastic.order(meera, plastic.id(), OFFICE, form()))
                .isEqualTo(new OrderPlastic.Outcome.PlasticAlready());
        assertThat(world.cards.plastic.order(asha, card.id(), OFFICE, form()))
                .isEqualTo(new OrderPlastic.Outcome.NotAllowed());
        assertThat(world.memory.history().all().toString()).doesNotContain("Main Road");
    }

    @Test
    void a_lost_order_is_done_when_the_card_is_plastic_at_enkash() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.plastic.order(meera, card.id(), OFFICE, form());
        world.enkash.holds(new IssuedCard(
                card.ref(), card.product(), CardForm.PHYSICAL, CardStatus.ACTIVE, card.number(), null, null, null));

        assertThat(world.cards.reconcile.run()).isEqualTo(1);
        assertThat(world.entriesOf(CardAction.ORDER_PLASTIC)).endsWith("DONE");
    }

    private ChangeControls.Outcome change(Actor actor) {
        return world.cards.controls.change(actor, card.id(), NO_ATM, form());
    }

    private static FormId form() {
        return new FormId(Samples.id());
    }
}
