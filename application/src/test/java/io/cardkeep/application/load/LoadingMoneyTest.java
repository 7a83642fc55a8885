package io.cardkeep.application.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.story.Crash;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.CardTransaction.Direction;
import io.cardkeep.domain.transaction.CardTransaction.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An admin loads a card, and money moves once or is known not to have moved. */
final class LoadingMoneyTest {
    private static final Money AMOUNT = Money.of("1500.50");

    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();
    private final FormId form = new FormId(Samples.id());

    @Test
    void an_accepted_load_is_done_and_shows_its_balance() {
        assertThat(load(meera, card)).isEqualTo(sent(new Ending.Done()));

        assertThat(world.enkash.calls())
                .containsExactly("load 1500.50 " + card.id().value());
        assertThat(world.now(card).balance()).isEqualTo(Money.of("5000.00"));
        assertThat(world.entriesOf(CardAction.LOAD)).containsExactly("STARTED", "DONE");
        assertThat(world.lastEntry().details())
                .containsEntry("amount", "1500.50")
                .containsEntry("reference", reference().value());
    }

    @Test
    void the_same_form_moves_money_once() {
        load(meera, card);

        assertThat(load(meera, card)).isEqualTo(sent(new Ending.Done()));
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void a_refusal_is_told_and_moves_nothing() {
        world.enkash.next(new Answer.Declined("Insufficient balance in card account"));

        assertThat(load(meera, card)).isEqualTo(sent(new Ending.Declined("Insufficient balance in card account")));
        assertThat(world.now(card).balance()).isEqualTo(card.balance());
    }

    @Test
    void who_may_not_gift_cards_blocked_cards_and_no_money_are_refused_and_written_down() {
        Card gift = world.anActiveCard().of(CardProduct.GIFT).build();
        Card blocked = world.anActiveCard().in(CardStatus.BLOCKED).build();

        assertThat(load(asha, card)).isEqualTo(new LoadMoney.Outcome.NotAllowed());
        assertThat(load(meera, gift)).isEqualTo(new LoadMoney.Outcome.GiftCard());
        assertThat(load(meera, blocked)).isEqualTo(new LoadMoney.Outcome.CardBlocked());
        assertThat(world.cards.load.load(meera, card.id(), Money.ZERO, "", form))
                .isEqualTo(new LoadMoney.Outcome.AmountUnfit());
        assertThat(world.cards.load.load(asha, new CardId("EKCNOBODYS"), AMOUNT, "", form))
                .isEqualTo(new LoadMoney.Outcome.NotFound());

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(CardAction.LOAD))
                .containsExactly(
                        "REFUSED not-allowed",
                        "REFUSED gift-card",
                        "REFUSED card-blocked",
                        "REFUSED amount-unfit",
                        "REFUSED not-found");
    }

    @Test
    void a_lost_answer_is_looked_up_by_its_reference_and_found_done() {
        lost();
        world.enkash.reports(found(AMOUNT, Status.SETTLED));

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.entriesOf(CardAction.LOAD)).containsExactly("STARTED", "UNCONFIRMED No answer.", "DONE");
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void a_load_that_enkash_shows_nothing_of_is_not_done_only_once_no_effect_can_arrive() {
        lost();
        assertThat(world.cards.reconcile.run()).isZero();
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(state()).isEqualTo(InstructionState.NOT_DONE);
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void a_load_that_failed_at_enkash_is_declined() {
        lost();
        world.enkash.reports(found(AMOUNT, Status.FAILED));

        assertThat(world.cards.reconcile.run()).isEqualTo(1);
        assertThat(state()).isEqualTo(InstructionState.DECLINED);
    }

    @Test
    void another_amount_under_its_reference_is_asked_of_the_admins_at_once() {
        lost();
        world.enkash.reports(found(Money.of("1.00"), Status.SETTLED));

        assertThat(world.cards.reconcile.run()).isZero();

        assertThat(state()).isEqualTo(InstructionState.UNCONFIRMED);
        assertThat(world.entriesOf(JournalAction.ASK_ADMINS))
                .containsExactly("DONE EnKash shows another transaction under this load’s reference.");
    }

    @Test
    void enkash_is_asked_ever_more_rarely_and_admins_after_a_day() {
        lost();
        world.enkash.reports(found(AMOUNT, Status.PENDING));
        world.cards.reconcile.run();
        assertThat(instruction().watch().next()).isEqualTo(world.clock.instant().plusSeconds(30));
        assertThat(world.cards.reconcile.run()).isZero();
        assertThat(instruction().watch().looks()).isEqualTo(1);

        world.clock.advance(Duration.ofSeconds(30));
        world.cards.reconcile.run();
        assertThat(instruction().watch().next()).isEqualTo(world.clock.instant().plusSeconds(60));
        assertThat(world.entriesOf(JournalAction.ASK_ADMINS)).isEmpty();

        world.clock.advance(Duration.ofHours(24));
        world.cards.reconcile.run();
        world.clock.advance(Duration.ofHours(2));
        world.cards.reconcile.run();
        assertThat(world.entriesOf(JournalAction.ASK_ADMINS)).containsExactly("DONE EnKash has not told for a day.");
        assertThat(world.outbox.of(Notice.OutcomesWanted.class))
                .extracting(Notice.OutcomesWanted::count)
                .containsExactly(1);
    }

    @Test
    void while_enkash_is_silent_it_is_asked_every_half_minute_and_known_soon_after_it_is_back() {
        lost();
        world.enkash.isSilent("Time-out.");
        for (int look = 0; look < 20; look++) {
            assertThat(world.cards.reconcile.run()).isZero();
            assertThat(instruction().watch().next())
                    .isEqualTo(world.clock.instant().plusSeconds(30));
            world.clock.advance(Duration.ofSeconds(30));
        }
        world.enkash.isBack();
        world.enkash.reports(found(AMOUNT, Status.SETTLED));

        assertThat(world.cards.reconcile.run()).isEqualTo(1);
    }

    @Test
    void a_silence_of_a_day_is_asked_of_the_admins_once() {
        lost();
        world.enkash.isSilent("Time-out.");
        world.clock.advance(Duration.ofHours(24));
        world.cards.reconcile.run();
        world.clock.advance(Duration.ofHours(2));
        world.cards.reconcile.run();

        assertThat(world.entriesOf(JournalAction.ASK_ADMINS)).containsExactly("DONE EnKash has not told for a day.");
    }

    @Test
    void a_crash_leaves_a_load_that_is_found_and_never_sent_again() {
        world.enkash.crashes();
        assertThatThrownBy(() -> load(meera, card)).isInstanceOf(Crash.class);
        world.clock.advance(Duration.ofMinutes(3));
        assertThat(world.pin.settleAbandoned.run()).isEqualTo(1);
        world.enkash.reports(found(AMOUNT, Status.SETTLED));

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(state()).isEqualTo(InstructionState.ACCEPTED);
        assertThat(world.enkash.calls()).hasSize(1);
    }

    private void lost() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        assertThat(load(meera, card)).isInstanceOf(LoadMoney.Outcome.Sent.class);
    }

    private LoadMoney.Outcome load(Actor actor, Card on) {
        return world.cards.load.load(actor, on.id(), AMOUNT, "Travel", form);
    }

    private static LoadMoney.Outcome sent(Ending ending) {
        return new LoadMoney.Outcome.Sent(ending);
    }

    private CardTransaction found(Money amount, Status status) {
        return new CardTransaction(
                "ECT1",
                card.ref(),
                world.clock.instant(),
                Direction.CR,
                status,
                amount,
                null,
                null,
                null,
                reference().value());
    }

    private Instruction instruction() {
        return world.memory
                .instructions()
                .findByForm(World.COMPANY, meera.person(), form)
                .orElseThrow();
    }

    private InstructionState state() {
        return instruction().state();
    }

    private LoadReference reference() {
        return ((Terms.Loading) instruction().terms()).reference();
    }
}
