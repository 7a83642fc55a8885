package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A card to be issued. Gift and prepaid cards are asked for by the same call; the account's product decides which it is.
 *
 * @param load the opening balance, rupees; a gift card needs one, null for none
 * @param primary whether it is the account's first card
 * @param deliverTo where plastic goes when not to the holder's address; null otherwise
 * @param remarks for EnKash's records; may be empty
 */
public record NewCard(
        CardAccount account,
        NewHolder holder,
        CardForm form,
        @Nullable Money load,
        boolean primary,
        @Nullable PostalAddress deliverTo,
        String remarks) {}
