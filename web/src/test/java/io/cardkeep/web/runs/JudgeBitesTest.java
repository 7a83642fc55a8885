package io.cardkeep.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.card.CardOrder;
import io.cardkeep.application.card.Consent;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a seeded run would say, were Cardkeep wrong: each test does one wrong thing behind its back. */
class JudgeBitesTest {
    private static final Money TEN = Money.of("10.00");

    private final World world = World.shared();
    private final Run run = new Run(world, 1, new Tally());
    private final Card card = run.cards().getFirst();
    private final Actor admin = run.actors().get(2);

    @Test
    void nothing_is_wrong_when_nothing_is() {
        load();

        assertThat(run.end().violations()).isEmpty();
    }

    @Test
    void money_that_was_moved_past_the_journal() {
        world.server()
                .bean(AccountFunding.class)
                .load(new Load(card.ref(), TEN, new LoadReference("CK" + UUID.randomUUID()), ""));

        assertThat(run.end().violations())
                .contains(
                        "A call was carried out that no instruction, or one too many times, sent: balance",
                        "An effect that is no instruction's, or doubled: balance loaded")
                .anyMatch(said -> said.startsWith("The balance of card 0 is "))
                .anyMatch(said -> said.startsWith("The balance of the account is "));
    }

    @Test
    void a_lock_that_was_sent_twice_for_one_instruction() {
        run.steps().begin();
        run.useCases().lock().lock(admin, card.id(), Consent.of(form()));
        world.server().bean(CardIssuer.class).lock(card.ref(), "", null);
        run.steps().look();

        assertThat(run.violations())
                .containsExactly(
                        "A call was carried out that no instruction, or one too many times, sent: block",
                        "An effect that is no instruction's, or doubled: block L");
    }

    @Test
    void money_on_a_card_that_nobody_accounts_for() {
        world.bank().purchase(card.id().value(), new BigDecimal("0.01"));

        assertThat(run.end().violations())
                .anyMatch(said -> said.startsWith("The balance of card 0 is "))
                .anyMatch(said -> said.startsWith("The sum of all balances is "));
    }

    @Test
    void a_load_that_happened_and_is_said_to_be_not_done() {
        load();
        forge("NOT_DONE");

        assertThat(run.end().violations())
                .contains(
                        "LOAD_CARD of card 0 NOT_DONE was ACCEPTED before",
                        "LOAD_CARD of card 0 NOT_DONE, but the ledger has an effect of it");
    }

    @Test
    void a_load_that_did_not_happen_and_is_said_to_be_done() {
        world.bank().plan("balance", new Fault("lost", 0));
        load();
        forge("ACCEPTED");

        assertThat(run.end().violations()).contains("LOAD_CARD of card 0 ACCEPTED, but the ledger has no effect of it");
    }

    @Test
    void not_done_that_was_said_while_the_effect_could_still_come() {
        world.bank().plan("balance", new Fault("late-effect", 0));
        load();
        forge("NOT_DONE");
        run.steps().look();
        run.judge().certain();

        assertThat(run.violations())
                .containsExactly("LOAD_CARD of card 0 NOT_DONE, but the ledger has a late effect of it");
    }

    @Test
    void a_true_verdict_without_its_entry() {
        world.bank().plan("balance", new Fault("lost", 0));
        load();
        forge("NOT_DONE");

        assertThat(run.end().violations())
                .containsExactly(
                        "LOAD_CARD of card 0 NOT_DONE has the entries [STARTED, UNCONFIRMED] and not one NOT_DONE");
    }

    @Test
    void a_refusal_that_nobody_wrote_down() {
        run.refused(admin, "card.load");

        assertThat(run.end().violations())
                .containsExactly("1 refusals were shown, and 0 are in the history: card.load");
    }

    @Test
    void done_that_was_shown_for_what_is_not_known() {
        world.bank().plan("balance", new Fault("lost", 0));
        FormId form = form();
        run.steps().begin();
        run.useCases().load().load(admin, card.id(), TEN, "", form);
        run.steps().look();
        run.judge().shown(new Run.Sent(Acts.ALL.getFirst(), admin, card, form), "Done");

        assertThat(run.violations()).containsExactly("\"Done\" was shown for LOAD_CARD of card 0 UNCONFIRMED");
    }

    @Test
    void a_card_that_is_locked_and_shown_active() {
        run.steps().begin();
        run.useCases().lock().lock(admin, card.id(), Consent.of(form()));
        world.journalled().forgeStatus(card.id().value(), "ACTIVE");
        run.steps().look();

        assertThat(run.end().violations()).containsExactly("card 0 is shown HELD and is LOCKED");
    }

    @Test
    void a_card_that_was_issued_past_the_journal() {
        world.server().bean(CardIssuance.class).issue(newCard());

        assertThat(run.end().violations())
                .contains(
                        "A call was carried out that no instruction, or one too many times, sent: createCard",
                        "An effect that is no instruction's, or doubled: createCard issued",
                        "A card of nobody's making has 10.0");
    }

    @Test
    void a_card_that_was_issued_twice_for_one_instruction() {
        run.steps().begin();
        issue(TEN);
        world.server().bean(CardIssuance.class).issue(newCard());
        run.steps().look();

        assertThat(run.violations())
                .containsExactly(
                        "A call was carried out that no instruction, or one too many times, sent: createCard",
                        "An effect that is no instruction's, or doubled: createCard issued");
    }

    @Test
    void an_issue_that_happened_and_is_said_to_be_not_done() {
        run.steps().begin();
        issue(TEN);
        run.steps().look();
        forge("NOT_DONE");

        assertThat(run.end().violations())
                .contains(
                        "ISSUE_CARD of newcomer@cardkeep.test NOT_DONE was ACCEPTED before",
                        "ISSUE_CARD of newcomer@cardkeep.test NOT_DONE, but the ledger has an effect of it")
                .anyMatch(said -> said.startsWith("The balance of the account is "));
    }

    @Test
    void an_issue_that_did_not_happen_and_is_said_to_be_done() {
        world.bank().plan("createCard", new Fault("lost", 0));
        run.steps().begin();
        issue(null);
        run.steps().look();
        forge("ACCEPTED");

        assertThat(run.end().violations())
                .contains("ISSUE_CARD of newcomer@cardkeep.test ACCEPTED, but the ledger has no effect of it");
    }

    @Test
    void a_replacement_past_the_journal() {
        world.server().bean(CardIssuance.class).replace(card.ref(), null);

        assertThat(run.end().violations())
                .contains("A call was carried out that no instruction, or one too many times, sent: replaceCard")
                .anyMatch(said -> said.startsWith("An effect that is no instruction's, or doubled: replaceCard now "))
                .anyMatch(said -> said.startsWith("The balance of card 0 is 0"));
    }

    @Test
    void a_replacement_that_did_not_happen_and_is_said_to_be_done() {
        world.bank().plan("replaceCard", new Fault("lost", 0));
        replace();
        forge("ACCEPTED");

        assertThat(run.end().violations())
                .contains("REPLACE_CARD of card 0 ACCEPTED, but the ledger has no effect of it");
    }

    @Test
    void a_card_that_is_said_to_follow_one_that_it_does_not_follow() {
        replace();
        String successor =
                Objects.requireNonNull(run.truth().affairs().iterator().next().made());
        world.journalled().forgeReplaces(successor, run.cards().get(1).id().value());

        assertThat(run.end().violations())
                .containsExactly("new card 1 is said to replace card 1, and replaces [card 0]");
    }

    @Test
    void an_account_that_was_opened_past_the_journal() {
        world.server().bean(AccountOpening.class).open(newAccount());

        assertThat(run.end().violations())
                .containsExactly(
                        "A call was carried out that no instruction, or one too many times, sent: cardAccount/create",
                        "An effect that is no instruction's, or doubled: cardAccount/create opened");
    }

    @Test
    void an_account_that_was_opened_and_lost() {
        run.steps().begin();
        run.useCases().open().open(admin, newAccount(), form());
        run.steps().look();
        world.journalled().forgetAccounts(World.ACCOUNT.value());

        assertThat(run.end().violations())
                .containsExactly("OPEN_ACCOUNT of Meals ACCEPTED, and new account 1 is not known");
    }

    private void replace() {
        run.steps().begin();
        run.useCases().replace().replace(admin, card.id(), card.number().lastDigits(), Consent.of(form()));
        run.steps().look();
    }

    private void issue(@Nullable Money load) {
        CardOrder order = new CardOrder(newcomer(), CardForm.VIRTUAL, load, false, null, "");
        run.useCases().issue().issue(admin, World.ACCOUNT, order, form());
    }

    private NewCard newCard() {
        CardAccount account = world.server()
                .bean(CardAccounts.class)
                .find(world.company(), World.ACCOUNT)
                .orElseThrow();
        return new NewCard(account, newcomer(), CardForm.VIRTUAL, TEN, false, null, "");
    }

    private static NewHolder newcomer() {
        return new NewHolder(null, "newcomer@cardkeep.test", "9876543211", null, "Nina", "Das", null, null, null, null);
    }

    private NewCardAccount newAccount() {
        return new NewCardAccount(
                world.company(),
                "Cardkeep Test Company",
                null,
                "PMGAZ7L5A",
                "admin@cardkeep.test",
                "9876543210",
                "Meals",
                AccountType.MEAL);
    }

    private void load() {
        run.steps().begin();
        run.useCases().load().load(admin, card.id(), TEN, "", form());
        run.steps().look();
        run.judge().certain();
        assertThat(run.violations()).isEmpty();
    }

    private void forge(String state) {
        List<Affair> affairs = List.copyOf(run.truth().affairs());
        world.journalled().forge(affairs.getFirst().row().id(), state);
    }

    private static FormId form() {
        return new FormId(UUID.randomUUID());
    }
}
