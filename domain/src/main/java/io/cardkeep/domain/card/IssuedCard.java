package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A card as EnKash describes it in "Get Card Details".
 *
 * @param holderName title excluded; null when EnKash sent none
 * @param email lower case; null when EnKash sent none
 * @param balance rupees; null when EnKash sent none, which is not the same as nothing on the card
 */
public record IssuedCard(
        CardRef ref,
        CardProduct product,
        CardForm form,
        CardStatus status,
        MaskedNumber number,
        @Nullable String holderName,
        @Nullable String email,
        @Nullable Money balance) {}
