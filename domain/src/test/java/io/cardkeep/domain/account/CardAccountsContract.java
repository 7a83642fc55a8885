package io.cardkeep.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every store of card accounts. */
public abstract class CardAccountsContract {
    protected abstract Stored stored();

    @Test
    void an_added_account_is_found_with_everything_it_had() {
        SampleCompany company = new SampleCompany(stored());
        CardAccount full = new CardAccount(
                company.id(),
                new CardAccountId("CAA8W45"),
                "Meals",
                CardProduct.MEAL,
                Money.of("1234567.50"),
                Money.of("0.01"),
                Samples.NOW);
        HistoryEntry entry = company.entry(AccountAction.ADD);

        assertThat(stored().accounts().add(full, entry)).isTrue();

        assertThat(stored().accounts().find(company.id(), full.id())).contains(full);
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void an_account_is_added_once() {
        SampleCompany company = new SampleCompany(stored());
        HistoryEntry entry = company.entry(AccountAction.ADD);

        assertThat(stored().accounts().add(company.account(), entry)).isFalse();
        assertThat(company.remembers(entry)).isFalse();
    }

    @Test
    void a_company_sees_only_its_own_accounts_in_order_of_their_ids() {
        SampleCompany company = new SampleCompany(stored());
        SampleCompany other = new SampleCompany(stored());
        CardAccount first =
                new CardAccount(company.id(), new CardAccountId("AAA"), "First", CardProduct.FUEL, null, null, null);
        stored().accounts().add(first, company.entry(AccountAction.ADD));

        assertThat(stored().accounts().of(company.id())).containsExactly(first, company.account());
        assertThat(stored().accounts().find(company.id(), other.account().id())).isEmpty();
    }

    @Test
    void a_refreshed_account_has_the_new_figures() {
        SampleCompany company = new SampleCompany(stored());
        CardAccount old = company.account();
        CardAccount refreshed = new CardAccount(
                old.company(), old.id(), "Travel and meals", old.product(), Money.of("10.00"), null, Samples.NOW);

        stored().accounts().refresh(refreshed);

        assertThat(stored().accounts().of(company.id())).isEqualTo(List.of(refreshed));
    }
}
