package io.cardkeep.domain.account;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Asks EnKash for an account's figures ("Get Card Account Details"). Never called with a transaction open. */
public interface AccountLookup {
    Reading<Details> details(CompanyId company, CardAccountId id);

    /**
     * What EnKash says of an account.
     *
     * @param available account money not yet allocated, rupees
     * @param availableOnCards money on the cards, rupees; null when EnKash sent none
     */
    record Details(
            String companyName, Money available, @Nullable Money availableOnCards) {}
}
