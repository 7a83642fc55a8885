package io.cardkeep.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup.Details;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.enkash.SampleEnkash;
import io.cardkeep.domain.money.Money;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every EnKash that opens accounts. */
public abstract class AccountOpeningContract {
    protected abstract AccountOpening opening();

    protected abstract AccountLookup lookup();

    protected abstract SampleEnkash enkash();

    @ParameterizedTest
    @EnumSource(AccountType.class)
    void an_opened_account_of_any_type_is_there_and_empty(AccountType type) {
        Receipt<CardAccountId> receipt = opening().open(account(type));

        assertThat(receipt.answer()).isEqualTo(new Answer.Accepted());
        CardAccountId id = Objects.requireNonNull(receipt.brought());
        Reading<Details> reading = lookup().details(enkash().account().company(), id);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((Details) read.value()).available()).isEqualTo(Money.ZERO));
    }

    @Test
    void two_openings_open_two_accounts() {
        assertThat(opening().open(account(AccountType.FUEL)).brought())
                .isNotEqualTo(opening().open(account(AccountType.FUEL)).brought());
    }

    @Test
    void another_companys_account_is_not_opened() {
        NewCardAccount theirs = new NewCardAccount(
                new CompanyId("CEKSTRANGER"), "Them", null, "PMGAZ7L5A", "a@b.example", "9", "T", AccountType.MEAL);

        assertThat(opening().open(theirs).answer()).isNotEqualTo(new Answer.Accepted());
    }

    private NewCardAccount account(AccountType type) {
        return new NewCardAccount(
                enkash().account().company(),
                "Anay Foods",
                "EKPBJ8L4",
                "PMGAZ7L5A",
                "admin@anay.example",
                "6660686687",
                "Travel " + type,
                type);
    }
}
