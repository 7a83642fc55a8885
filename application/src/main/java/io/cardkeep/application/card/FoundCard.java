package io.cardkeep.application.card;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.Optional;

/** A card looked up through the person who asks, for an act that a permission guards; refusals are written down. */
public sealed interface FoundCard {
    /** Looks it up; what is found goes into the draft. */
    static FoundCard of(Cards cards, Actor actor, CardId id, Permission permission, Draft draft) {
        Optional<Card> card = cards.find(actor.company(), id).filter(found -> found.isSeenBy(actor));
        if (card.isEmpty()) {
            draft.refused("not-found");
            return new NotFound();
        }
        draft.on(card.get());
        if (!actor.may(permission)) {
            draft.refused("not-allowed");
            return new NotAllowed();
        }
        return new Found(card.get());
    }

    record Found(Card card) implements FoundCard {}

    record NotAllowed() implements FoundCard {}

    record NotFound() implements FoundCard {}
}
