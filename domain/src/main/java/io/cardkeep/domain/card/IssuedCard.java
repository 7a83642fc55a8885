package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.money.Money;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A card as EnKash describes it in "Get Card Details".
 *
 * @param holderName title excluded; null when EnKash sent none
 * @param email lower case; null when EnKash sent none
 * @param balance rupees; null when EnKash sent none, which is not the same as nothing on the card
 * @param missing what EnKash says is missing before the card may be used; empty as well where it says nothing of it
 */
public record IssuedCard(
        CardRef ref,
        CardProduct product,
        CardForm form,
        CardStatus status,
        MaskedNumber number,
        @Nullable String holderName,
        @Nullable String email,
        @Nullable Money balance,
        Set<Requirement> missing) {
    public IssuedCard {
        missing = Set.copyOf(missing);
    }

    /** A card of which EnKash says nothing about what may be missing. */
    public IssuedCard(
            CardRef ref,
            CardProduct product,
            CardForm form,
            CardStatus status,
            MaskedNumber number,
            @Nullable String holderName,
            @Nullable String email,
            @Nullable Money balance) {
        this(ref, product, form, status, number, holderName, email, balance, Set.of());
    }

    /** What the newer portal wants before a card counts as usable. */
    public enum Requirement {
        /** The holder's KYC is not even the minimum. */
        KYC,
        /** The latest terms are not accepted. */
        TERMS
    }
}
