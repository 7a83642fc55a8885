package io.cardkeep.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup.Details;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.SampleEnkash;
import org.junit.jupiter.api.Test;

/** What holds for every EnKash that tells an account's figures. */
public abstract class AccountLookupContract {
    protected abstract AccountLookup lookup();

    protected abstract SampleEnkash enkash();

    @Test
    void an_accounts_figures_are_exact() {
        CardAccount account = enkash().account();

        Reading<Details> reading = lookup().details(account.company(), account.id());

        assertThat(reading).isInstanceOf(Reading.Read.class);
        Details details = ((Reading.Read<Details>) reading).value();
        assertThat(details.available()).isEqualTo(enkash().available());
        assertThat(details.availableOnCards()).isIn(enkash().onCard(), null);
    }

    @Test
    void an_account_that_enkash_does_not_know_is_refused() {
        assertThat(lookup().details(enkash().account().company(), new CardAccountId("NOSUCH")))
                .isInstanceOf(Reading.Refused.class);
    }
}
