package io.cardkeep.application.firstpin;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card that may be proposed, or was.
 *
 * @param holder the name in our people file, else the one that EnKash has; null when there is neither
 * @param obstacle why it cannot be proposed; null when it can
 */
public record Candidate(
        CardId id,
        CardProduct product,
        MaskedNumber digits,
        @Nullable String holder,
        @Nullable Obstacle obstacle) {

    static Candidate of(Card card, @Nullable Person holder) {
        return new Candidate(
                card.id(),
                card.product(),
                card.number(),
                Optional.ofNullable(holder).map(Person::name).orElse(card.holderName()),
                Obstacle.of(card).orElse(null));
    }
}
