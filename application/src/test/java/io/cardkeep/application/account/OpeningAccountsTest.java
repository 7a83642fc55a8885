package io.cardkeep.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.account.OpenCardAccount.Fault;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An admin opens a card account. */
final class OpeningAccountsTest {
    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final FormId form = new FormId(Samples.id());

    @Test
    void an_opened_account_is_known_at_once() {
        assertThat(open(meera, wanted("Meals"))).isEqualTo(sent(new Ending.Done()));

        assertThat(world.memory.accounts().of(World.COMPANY))
                .filteredOn(account -> account.title().equals("Meals"))
                .extracting(CardAccount::product)
                .containsExactly(CardProduct.MEAL);
        assertThat(world.entriesOf(AccountAction.OPEN)).containsExactly("STARTED", "DONE");
    }

    @Test
    void the_same_form_opens_one_account() {
        open(meera, wanted("Meals"));

        assertThat(open(meera, wanted("Meals"))).isEqualTo(sent(new Ending.Done()));
        assertThat(world.enkash.calls()).containsExactly("open Meals");
    }

    @Test
    void a_lost_answer_is_asked_of_the_admins_once_no_effect_can_arrive() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        open(meera, wanted("Meals"));
        world.cards.reconcile.run();
        assertThat(world.entriesOf(JournalAction.ASK_ADMINS)).isEmpty();
        world.clock.advance(World.SETTLE_AFTER);

        world.cards.reconcile.run();

        assertThat(world.entriesOf(JournalAction.ASK_ADMINS))
                .containsExactly(
                        "DONE EnKash has no call that lists accounts; its own portal shows whether it is there.");
    }

    @Test
    void an_account_whose_id_nobody_knows_is_not_called_done() {
        world.issuance.doesNotShowWhatItMade();

        assertThat(open(meera, wanted("Meals")))
                .isEqualTo(sent(new Ending.Unconfirmed(
                        world.clock.instant(), world.clock.instant().plus(World.SETTLE_AFTER))));
    }

    @Test
    void who_may_not_other_companies_and_unfit_wishes_are_refused_and_written_down() {
        assertThat(open(world.anEmployee("Asha Rao").build(), wanted("Meals")))
                .isEqualTo(new OpenCardAccount.Outcome.NotAllowed());
        assertThat(open(
                        meera,
                        new NewCardAccount(
                                new CompanyId("CANOTHER"),
                                "A",
                                null,
                                "P",
                                "a@b.co",
                                "9876543210",
                                "T",
                                AccountType.MEAL)))
                .isEqualTo(new OpenCardAccount.Outcome.NotAllowed());
        assertThat(open(meera, new NewCardAccount(World.COMPANY, " ", null, "", "nowhere", "12", "", AccountType.MEAL)))
                .isEqualTo(new OpenCardAccount.Outcome.Unfit(Set.of(Fault.values())));

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.entriesOf(AccountAction.OPEN))
                .containsExactly("REFUSED not-allowed", "REFUSED not-allowed", "REFUSED account-unfit");
    }

    private OpenCardAccount.Outcome open(Actor actor, NewCardAccount wanted) {
        return world.cards.open.open(actor, wanted, form);
    }

    private static NewCardAccount wanted(String title) {
        return new NewCardAccount(
                World.COMPANY,
                "Anay Foods Private Limited",
                null,
                "PMGAZ7L5A",
                "meera@example.com",
                "9876543210",
                title,
                AccountType.MEAL);
    }

    private static OpenCardAccount.Outcome sent(Ending ending) {
        return new OpenCardAccount.Outcome.Sent(ending);
    }
}
