package io.cardkeep.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Telling the installation of card accounts. */
final class AddingAccountsTest {
    private final World world = new World();
    private final AddCardAccount add = new AddCardAccount(world.memory.accounts(), world.enkash, world.chronicle);
    private final ListAccounts list = new ListAccounts(world.memory.accounts());
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final CardAccountId id = new CardAccountId("CAABFIPS");

    @Test
    void an_admin_adds_an_account_that_enkash_knows() {
        assertThat(add(id, " Meals ")).isEqualTo(new AddCardAccount.Outcome.Added(id));
        assertThat(add(id, "Meals")).isEqualTo(new AddCardAccount.Outcome.AlreadyKnown(id));

        ListAccounts.Outcome.Listed listed = (ListAccounts.Outcome.Listed) list.list(meera);
        assertThat(listed.mayAdd()).isTrue();
        assertThat(listed.accounts())
                .extracting(ListAccounts.Row::title, ListAccounts.Row::available)
                .contains(Tuple.tuple("Meals", Money.of("92415.44")));
    }

    @Test
    void what_enkash_does_not_know_or_cannot_say_now_is_not_added() {
        assertThat(add(new CardAccountId("NONE"), "x"))
                .isEqualTo(new AddCardAccount.Outcome.UnknownAtEnkash("Card account not found"));
        world.enkash.isSilent("Time-out.");
        assertThat(add(id, "x")).isEqualTo(new AddCardAccount.Outcome.EnkashSilent("Time-out.", null));

        assertThat(world.memory.accounts().of(World.COMPANY)).hasSize(1);
        assertThat(world.entriesOf(AccountAction.ADD))
                .containsExactly("DONE", "REFUSED unknown-at-enkash", "NOT_DONE enkash-silent");
    }

    @Test
    void an_id_is_needed() {
        assertThat(add.add(meera, " ", "Meals", CardProduct.MEAL)).isEqualTo(new AddCardAccount.Outcome.IdMissing());
    }

    @Test
    void a_title_is_needed_and_short() {
        assertThat(add(id, " ")).isEqualTo(new AddCardAccount.Outcome.TitleUnfit(100));
        assertThat(add(id, "x".repeat(101))).isEqualTo(new AddCardAccount.Outcome.TitleUnfit(100));
    }

    @Test
    void an_auditor_sees_them_and_adds_none_and_an_employee_neither() {
        Actor farah = world.anAuditor("Farah Khan").build();
        Actor asha = world.anEmployee("Asha Rao").build();

        assertThat(add.add(farah, " ", "", CardProduct.MEAL)).isEqualTo(new AddCardAccount.Outcome.NotAllowed());
        assertThat(list.list(farah))
                .isInstanceOfSatisfying(
                        ListAccounts.Outcome.Listed.class,
                        listed -> assertThat(listed.mayAdd()).isFalse());
        assertThat(list.list(asha)).isEqualTo(new ListAccounts.Outcome.NotAllowed());
    }

    @Test
    void the_settings_accounts_are_added_without_asking_and_stay_as_they_are() {
        add(id, "Meals");

        add.addFromSettings(World.COMPANY, id);
        add.addFromSettings(World.COMPANY, new CardAccountId("CAVBMRFE8"));

        assertThat(world.memory.accounts().of(World.COMPANY))
                .extracting(CardAccount::title)
                .containsExactly("Travel", "Meals", "CAVBMRFE8");
    }

    private AddCardAccount.Outcome add(CardAccountId account, String title) {
        return add.add(meera, account.value(), title, CardProduct.MEAL);
    }
}
