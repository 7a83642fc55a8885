package io.cardkeep.sandbox.ledger;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A card account.
 *
 * @param availableBalance rupees not yet on any card
 */
public record Account(
        String cardAccountId,
        String companyId,
        String companyName,
        String accountTitle,
        AccountType accountType,
        BigDecimal availableBalance,
        Instant createdOn) {

    public Account withBalance(BigDecimal balance) {
        return new Account(cardAccountId, companyId, companyName, accountTitle, accountType, balance, createdOn);
    }
}
