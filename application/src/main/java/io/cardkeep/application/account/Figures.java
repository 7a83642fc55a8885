package io.cardkeep.application.account;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccount;
import java.time.Instant;

/** An account with the figures that EnKash just gave. */
final class Figures {
    private Figures() {}

    static CardAccount of(CardAccount account, AccountLookup.Details details, Instant asOf) {
        return new CardAccount(
                account.company(),
                account.id(),
                account.title(),
                account.product(),
                details.available(),
                details.availableOnCards(),
                asOf);
    }
}
