package io.cardkeep.domain.journal;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;

/** What an instruction is about: what exists before it takes effect. */
public sealed interface Target {
    CompanyId company();

    /** A card that is to change. */
    record OfCard(CardRef card) implements Target {
        @Override
        public CompanyId company() {
            return card.company();
        }
    }

    /** A card account, in which a card is to be issued. */
    record OfAccount(CompanyId company, CardAccountId account) implements Target {}

    /** A company, for which a card account is to be opened. */
    record OfCompany(CompanyId company) implements Target {}
}
