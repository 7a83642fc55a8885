package io.cardkeep.application.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A card is replaced: the old one is dead, the new one follows it, and both are known to or it is said that they are not. */
final class ReplacingCardsTest {
    private static final String EMAIL = "asha.rao@example.com";

    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor ravi = world.anEmployee("Ravi Kumar").build();
    private final Card card =
            world.anActiveCard().heldBy(asha).withPin(PinState.SET).build();
    private final FormId form = new FormId(Samples.id());

    ReplacingCardsTest() {
        world.enkash.holds(card, CardStatus.ACTIVE, EMAIL);
    }

    @Test
    void the_new_card_follows_the_old_one_and_needs_a_pin_of_its_own() {
        assertThat(replace(asha)).isEqualTo(sent(new Ending.Done()));

        Card successor = successor();
        assertThat(successor.replaces()).containsExactly(card.id());
        assertThat(successor.holder()).isEqualTo(asha.person());
        assertThat(successor.pin()).isEqualTo(PinState.NEVER_SET);
        assertThat(world.now(card).status()).isEqualTo(CardStatus.BLOCKED);
        assertThat(world.entriesOf(CardAction.REPLACE)).containsExactly("STARTED", "DONE");
        assertThat(world.lastEntry().touches())
                .extracting(Touch::id)
                .contains(card.id().value(), successor.id().value());
    }

    @Test
    void a_lost_answer_is_found_by_its_holder() {
        lost();
        IssuedCard made = world.issuance.replaced(card.ref());

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(successor().id()).isEqualTo(made.ref().card());
        assertThat(successor().replaces()).containsExactly(card.id());
        assertThat(world.now(card).status()).isEqualTo(CardStatus.BLOCKED);
    }

    @Test
    void another_number_under_the_old_id_shows_that_it_was_replaced_and_has_no_pin() {
        lost();
        world.enkash.holds(new IssuedCard(
                card.ref(),
                card.product(),
                card.form(),
                CardStatus.ACTIVE,
                new MaskedNumber("9001"),
                card.holderName(),
                EMAIL,
                card.balance()));

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.now(card).pin()).isEqualTo(PinState.NEVER_SET);
        assertThat(world.now(card).status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void a_card_that_is_as_it_was_was_not_replaced_once_no_effect_can_arrive() {
        lost();
        assertThat(world.cards.reconcile.run()).isZero();
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.entriesOf(CardAction.REPLACE)).last().asString().startsWith("NOT_DONE");
    }

    @Test
    void a_card_that_was_blocked_meanwhile_may_still_be_waiting_for_its_successor() {
        lost();
        world.enkash.holds(card, CardStatus.BLOCKED, EMAIL);
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isZero();
    }

    @Test
    void a_card_that_was_blocked_before_it_was_to_be_replaced_is_not_waiting() {
        world.enkash.holds(card, CardStatus.BLOCKED, EMAIL);
        lost();
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);
    }

    @Test
    void a_successor_that_shows_only_later_is_placed_by_the_next_sync() {
        world.issuance.doesNotShowWhatItMade();
        assertThat(replace(asha)).isEqualTo(sent(new Ending.Done()));
        IssuedCard late = world.issuance.replaced(card.ref());
        world.clock.advance(Duration.ofMinutes(1));

        world.cards.sync.run(World.COMPANY);

        assertThat(successor().id()).isEqualTo(late.ref().card());
        assertThat(successor().replaces()).containsExactly(card.id());
        assertThat(successor().pin()).isEqualTo(PinState.NEVER_SET);
    }

    @Test
    void two_that_show_only_later_follow_nobody_since_each_could_be_the_successor() {
        world.issuance.doesNotShowWhatItMade();
        assertThat(replace(asha)).isEqualTo(sent(new Ending.Done()));
        world.issuance.replaced(card.ref());
        world.issuance.makes(card.ref(), "ASHA RAO", EMAIL);
        world.clock.advance(Duration.ofMinutes(1));

        world.cards.sync.run(World.COMPANY);

        assertThat(world.memory.cards().list(new CardQuery(World.COMPANY, null, null, null, null, 10)))
                .hasSize(3)
                .allMatch(each -> each.replaces().isEmpty());
    }

    @Test
    void one_that_shows_while_another_issue_for_the_holder_is_open_follows_nobody() {
        world.issuance.doesNotShowWhatItMade();
        assertThat(replace(asha)).isEqualTo(sent(new Ending.Done()));
        Actor meera = world.anAdmin("Meera Iyer").build();
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        NewHolder holder = new NewHolder(null, EMAIL, "9876543210", null, "ASHA RAO", null, null, null, null, null);
        world.cards.issue.issue(
                meera,
                World.ACCOUNT,
                new CardOrder(holder, CardForm.VIRTUAL, null, false, null, ""),
                new FormId(Samples.id()));
        world.issuance.makes(card.ref(), "ASHA RAO", EMAIL);
        world.clock.advance(Duration.ofMinutes(1));

        world.cards.sync.run(World.COMPANY);

        assertThat(successor().replaces()).isEmpty();
    }

    @Test
    void a_lock_that_a_replacement_hides_is_asked_of_the_admins() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
        replace(asha);
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isZero();

        assertThat(world.entriesOf(JournalAction.ASK_ADMINS))
                .containsExactly("DONE A later change hides whether it took effect.");
    }

    @Test
    void another_card_of_the_holder_waits_since_its_successor_could_be_taken_for_this_ones() {
        Card other = world.anActiveCard().heldBy(asha).withPin(PinState.SET).build();
        world.enkash.holds(other, CardStatus.ACTIVE, EMAIL);
        lost();

        assertThat(world.cards.replace.replace(
                        asha, other.id(), other.number().lastDigits(), Consent.of(new FormId(Samples.id()))))
                .isEqualTo(sent(new Ending.Waits(world.clock.instant().plus(World.SETTLE_AFTER))));
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void while_enkash_does_not_tell_what_is_there_nothing_is_sent() {
        world.enkash.isSilent("Time-out.");

        assertThat(replace(asha)).isEqualTo(sent(new Ending.NotSent("Time-out.", null)));

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(CardAction.REPLACE)).containsExactly("NOT_DONE enkash-silent");
    }

    @Test
    void wrong_digits_and_other_peoples_cards_are_refused_and_written_down() {
        assertThat(world.cards.replace.replace(asha, card.id(), "0000", Consent.of(form)))
                .isEqualTo(new ReplaceCard.Outcome.WrongDigits(4));
        assertThat(replace(ravi)).isEqualTo(new ReplaceCard.Outcome.NotFound());
        assertThat(replace(world.anAuditor("Nisha Shah").build())).isEqualTo(new ReplaceCard.Outcome.NotAllowed());

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(CardAction.REPLACE))
                .containsExactly("REFUSED wrong-digits", "REFUSED not-found", "REFUSED not-allowed");
    }

    private void lost() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        assertThat(replace(asha)).isInstanceOf(ReplaceCard.Outcome.Sent.class);
    }

    private ReplaceCard.Outcome replace(Actor actor) {
        return world.cards.replace.replace(actor, card.id(), "4312", Consent.of(form));
    }

    private static ReplaceCard.Outcome sent(Ending ending) {
        return new ReplaceCard.Outcome.Sent(ending);
    }

    private Card successor() {
        List<Card> others = world.memory.cards().list(new CardQuery(World.COMPANY, null, null, null, null, 10)).stream()
                .filter(each -> !each.id().equals(card.id()))
                .toList();
        assertThat(others).hasSize(1);
        return others.getFirst();
    }
}
