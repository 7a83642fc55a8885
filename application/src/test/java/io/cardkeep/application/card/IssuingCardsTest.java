package io.cardkeep.application.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.card.CardOrder.Fault;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An admin has a card issued, and there is one card or it is known that there is none. */
final class IssuingCardsTest {
    private static final CardRef ANY = new CardRef(World.COMPANY, World.ACCOUNT, new CardId("any"));

    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final String email = person(asha).email();
    private final FormId form = new FormId(Samples.id());

    @Test
    void the_new_card_is_there_at_once_its_holders_and_without_a_pin() {
        assertThat(issue(meera)).isEqualTo(sent(new Ending.Done()));

        Card made = only();
        assertThat(made.holder()).isEqualTo(asha.person());
        assertThat(made.pin()).isEqualTo(PinState.NEVER_SET);
        assertThat(world.entriesOf(CardAction.ISSUE)).containsExactly("STARTED", "DONE");
        assertThat(world.lastEntry().touches())
                .extracting(Touch::id)
                .contains(
                        made.id().value(),
                        World.ACCOUNT.value(),
                        asha.person().value().toString());
    }

    @Test
    void the_same_form_issues_one_card() {
        issue(meera);

        assertThat(issue(meera)).isEqualTo(sent(new Ending.Done()));
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void an_answer_that_does_not_show_the_card_is_looked_after() {
        world.issuance.doesNotShowWhatItMade();

        issue(meera);

        assertThat(only().pin()).isEqualTo(PinState.NEVER_SET);
    }

    @Test
    void a_lost_answer_is_found_by_the_holder_who_had_another_card_before() {
        world.issuance.makes(ANY, "ASHA RAO", email);
        lost();
        IssuedCard made = world.issuance.makes(ANY, "ASHA RAO", email);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(only().id()).isEqualTo(made.ref().card());
        assertThat(world.entriesOf(CardAction.ISSUE)).containsExactly("STARTED", "UNCONFIRMED No answer.", "DONE");
        assertThat(world.enkash.calls()).hasSize(1);
    }

    @Test
    void a_card_of_somebody_else_is_not_taken_for_it() {
        lost();
        world.issuance.makes(ANY, "RAVI KUMAR", "ravi@example.com");
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.entriesOf(CardAction.ISSUE)).last().asString().startsWith("NOT_DONE");
    }

    @Test
    void a_new_card_whose_holder_enkash_does_not_tell_leaves_it_open() {
        lost();
        world.issuance.makes(ANY, "ASHA RAO", null);
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isZero();
    }

    @Test
    void two_new_cards_of_the_holder_are_asked_of_the_admins() {
        lost();
        world.issuance.makes(ANY, "ASHA RAO", email);
        world.issuance.makes(ANY, "ASHA RAO", email);

        world.cards.reconcile.run();

        assertThat(world.entriesOf(JournalAction.ASK_ADMINS))
                .containsExactly("DONE EnKash shows more than one new card of this holder.");
    }

    @Test
    void another_for_the_same_holder_waits_until_the_first_is_known() {
        lost();

        assertThat(issue(meera, order(email, null), new FormId(Samples.id())))
                .isEqualTo(sent(new Ending.Waits(world.clock.instant().plus(World.SETTLE_AFTER))));
    }

    @Test
    void while_enkash_does_not_tell_what_is_there_nothing_is_sent() {
        world.enkash.isSilent("Time-out.");

        assertThat(issue(meera)).isEqualTo(sent(new Ending.NotSent("Time-out.", null)));

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(CardAction.ISSUE)).containsExactly("NOT_DONE enkash-silent");
    }

    @Test
    void a_form_that_was_told_that_nothing_was_sent_sends_nothing_later() {
        world.enkash.isSilent("Time-out.");
        issue(meera);
        world.enkash.isBack();

        assertThat(issue(meera)).isEqualTo(sent(new Ending.NotSent("Time-out.", null)));

        assertThat(world.enkash.calls()).isEmpty();
    }

    @Test
    void a_new_card_that_may_be_of_another_issue_for_the_holder_is_asked_of_the_admins() {
        issue(meera);
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        issue(meera, order(email, null), new FormId(Samples.id()));
        world.issuance.makes(ANY, "ASHA RAO", email);
        assertThat(world.cards.reconcile.run()).isZero();
        world.clock.advance(World.SETTLE_AFTER);

        assertThat(world.cards.reconcile.run()).isZero();

        assertThat(world.entriesOf(JournalAction.ASK_ADMINS))
                .containsExactly("DONE Another card was made for this holder at that time, and this may be that one.");
    }

    @Test
    void who_may_not_unknown_accounts_and_unfit_orders_are_refused_and_written_down() {
        assertThat(issue(asha)).isEqualTo(new IssueCard.Outcome.NotAllowed());
        assertThat(world.cards.issue.issue(meera, new CardAccountId("CAANOBODYS"), order(email, null), form))
                .isEqualTo(new IssueCard.Outcome.NoSuchAccount());
        assertThat(issue(meera, order("nowhere", Money.ZERO), form))
                .isEqualTo(new IssueCard.Outcome.Unfit(Set.of(Fault.EMAIL, Fault.LOAD)));

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(CardAction.ISSUE))
                .containsExactly("REFUSED not-allowed", "REFUSED no-such-account", "REFUSED order-unfit");
    }

    private void lost() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        assertThat(issue(meera)).isInstanceOf(IssueCard.Outcome.Sent.class);
    }

    private IssueCard.Outcome issue(Actor actor) {
        return issue(actor, order(email, null), form);
    }

    private IssueCard.Outcome issue(Actor actor, CardOrder wanted, FormId id) {
        return world.cards.issue.issue(actor, World.ACCOUNT, wanted, id);
    }

    private static CardOrder order(String email, @Nullable Money load) {
        NewHolder holder = new NewHolder(null, email, "9876543210", null, "ASHA RAO", null, null, null, null, null);
        return new CardOrder(holder, CardForm.VIRTUAL, load, false, null, "");
    }

    private static IssueCard.Outcome sent(Ending ending) {
        return new IssueCard.Outcome.Sent(ending);
    }

    private Person person(Actor actor) {
        return world.memory.people().find(World.COMPANY, actor.person()).orElseThrow();
    }

    private Card only() {
        List<Card> known = world.memory.cards().list(new CardQuery(World.COMPANY, null, null, null, null, 10));
        assertThat(known).hasSize(1);
        return known.getFirst();
    }
}
