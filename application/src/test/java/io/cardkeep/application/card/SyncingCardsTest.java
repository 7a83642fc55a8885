package io.cardkeep.application.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.application.transaction.TransactionLine;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.transaction.CardTransaction;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Keeping up with what EnKash says of cards. */
final class SyncingCardsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void a_new_card_is_linked_to_the_person_of_its_address_and_its_pin_is_unknown() {
        IssuedCard issued = issued("EKCNEW", CardStatus.ACTIVE, "asha.rao@demo.cardkeep.test");
        world.enkash.holds(issued);

        assertThat(run()).isEqualTo(new SyncCards.Report(1, 0, 0));

        Card found = found("EKCNEW");
        assertThat(found.isHeldBy(asha.person())).isTrue();
        assertThat(found.pin()).isEqualTo(PinState.UNKNOWN);
        assertThat(world.entriesOf(CardAction.FOUND)).hasSize(2);
        assertThat(run()).isEqualTo(new SyncCards.Report(0, 0, 0));
    }

    @Test
    void a_card_found_before_its_holder_joined_is_linked_later_and_never_taken_away() {
        world.enkash.holds(issued("EKCNEW", CardStatus.ACTIVE, "nila.das@demo.cardkeep.test"));
        run();
        assertThat(found("EKCNEW").holder()).isNull();
        Actor nila = world.anEmployee("Nila Das").build();

        run();

        assertThat(found("EKCNEW").isHeldBy(nila.person())).isTrue();
        assertThat(world.entriesOf(CardAction.LINK)).containsExactly("DONE");
        world.enkash.holds(issued("EKCNEW", CardStatus.ACTIVE, "asha.rao@demo.cardkeep.test"));
        run();
        assertThat(found("EKCNEW").isHeldBy(nila.person())).isTrue();
    }

    @Test
    void what_changed_at_enkash_without_us_is_noted_but_a_balance_is_not() {
        later();
        world.enkash.holds(card, CardStatus.LOCKED, null);
        assertThat(run()).isEqualTo(new SyncCards.Report(0, 1, 0));
        assertThat(world.lastEntry().details()).containsEntry("status", "HELD, before ACTIVE");
        assertThat(world.lastEntry().touches()).anyMatch(touch -> touch.kind() == Touch.Kind.HOLDER);

        later();
        world.enkash.holds(new IssuedCard(
                card.ref(),
                card.product(),
                card.form(),
                CardStatus.LOCKED,
                card.number(),
                card.holderName(),
                null,
                Money.of("7.00")));
        assertThat(run()).isEqualTo(new SyncCards.Report(0, 0, 0));
        assertThat(world.now(card).balance()).isEqualTo(Money.of("7.00"));
        assertThat(world.now(card).asOf()).isEqualTo(world.clock.instant());
    }

    @Test
    void a_card_is_left_alone_while_a_change_of_ours_may_still_take_effect() {
        later();
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
        world.enkash.holds(card, CardStatus.BLOCKED, null);
        later();
        run();
        assertThat(world.now(card).status()).isEqualTo(CardStatus.ACTIVE);

        world.clock.advance(World.SETTLE_AFTER);
        run();
        assertThat(world.now(card).status()).isEqualTo(CardStatus.BLOCKED);
    }

    @Test
    void a_reading_that_began_before_a_change_of_ours_does_not_overwrite_it() {
        later();
        world.enkash.holds(card, CardStatus.ACTIVE, null);
        world.enkash.whileReading(() -> {
            later();
            world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
        });

        run();

        assertThat(world.now(card).status()).isEqualTo(CardStatus.LOCKED);
        assertThat(world.entriesOf(CardAction.CHANGED_AT_ENKASH)).isEmpty();
    }

    @Test
    void the_accounts_figures_and_the_transactions_come_along() {
        CardTransaction coffee = new CardTransaction(
                "ECT1",
                card.ref(),
                world.clock.instant().minusSeconds(60),
                CardTransaction.Direction.DR,
                CardTransaction.Status.SETTLED,
                Money.of("420.00"),
                "Third Wave Coffee",
                "POS",
                null,
                null);
        world.enkash.reports(coffee);

        run();

        assertThat(world.memory.accounts().of(World.COMPANY).getFirst().available())
                .isEqualTo(Money.of("92415.44"));
        assertThat(world.cards.list.mine(asha).recent()).containsExactly(TransactionLine.of(coffee));
    }

    @Test
    void a_silent_enkash_is_counted_and_changes_nothing() {
        later();
        world.enkash.holds(card, CardStatus.BLOCKED, null);
        world.enkash.isSilent("Time-out.");

        assertThat(run()).isEqualTo(new SyncCards.Report(0, 0, 3));
        assertThat(world.now(card).status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void only_who_manages_accounts_asks_for_it() {
        assertThat(world.cards.sync.ask(world.anAdmin("Meera Iyer").build()))
                .isEqualTo(new SyncCards.Outcome.Ran(new SyncCards.Report(0, 0, 0)));
        assertThat(world.cards.sync.ask(asha)).isEqualTo(new SyncCards.Outcome.NotAllowed());
        assertThat(world.cards.sync.ask(world.anAuditor("Farah Khan").build()))
                .isEqualTo(new SyncCards.Outcome.NotAllowed());
    }

    private SyncCards.Report run() {
        return world.cards.sync.run(World.COMPANY);
    }

    private void later() {
        world.clock.advance(Duration.ofSeconds(1));
    }

    private Card found(String id) {
        return world.memory.cards().find(World.COMPANY, new CardId(id)).orElseThrow();
    }

    private IssuedCard issued(String id, CardStatus status, String email) {
        return new IssuedCard(
                new CardRef(World.COMPANY, World.ACCOUNT, new CardId(id)),
                CardProduct.MEAL,
                CardForm.VIRTUAL,
                status,
                new MaskedNumber("87"),
                "ASHA RAO",
                email,
                null);
    }
}
