package io.cardkeep.application.journal;

import io.cardkeep.domain.card.IssuedCard;
import org.jspecify.annotations.Nullable;

/**
 * What a holder's cards are known by at EnKash: the e-mail address, or the name where there is none.
 *
 * @param email lower case; null when EnKash sent none
 * @param name null when EnKash sent none
 */
public record HolderMark(@Nullable String email, @Nullable String name) {
    public static HolderMark of(IssuedCard card) {
        return new HolderMark(card.email(), card.holderName());
    }

    /** Whether a card is certainly this holder's. */
    boolean is(IssuedCard card) {
        return email == null ? name != null && name.equals(card.holderName()) : email.equals(card.email());
    }

    /** Whether a card is this holder's or does not say whose it is. */
    boolean mayBe(IssuedCard card) {
        return is(card) || (email == null ? card.holderName() == null : card.email() == null);
    }
}
