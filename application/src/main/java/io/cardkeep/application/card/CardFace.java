package io.cardkeep.application.card;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card as pages show it.
 *
 * @param holderName as EnKash has it; null when it sent none
 * @param mine whether the reader holds it
 * @param balance rupees; null when EnKash sent none
 * @param asOf when EnKash last confirmed status and balance
 */
public record CardFace(
        CardId id,
        CardAccountId account,
        CardProduct product,
        CardForm form,
        CardStatus status,
        MaskedNumber number,
        @Nullable String holderName,
        boolean mine,
        @Nullable Money balance,
        Instant asOf) {

    static CardFace of(Card card, Actor reader) {
        return new CardFace(
                card.id(),
                card.account(),
                card.product(),
                card.form(),
                card.status(),
                card.number(),
                card.holderName(),
                card.isHeldBy(reader.person()),
                card.balance(),
                card.asOf());
    }
}
