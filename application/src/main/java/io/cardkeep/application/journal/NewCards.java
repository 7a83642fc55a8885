package io.cardkeep.application.journal;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.IssuedCard;
import java.util.List;

/**
 * Tells a card that EnKash just made from those that were there: EnKash takes no reference for a card, so it is known by
 * its holder and by not having been there.
 */
public final class NewCards {
    private NewCards() {}

    /** Those among an account's cards that could later be taken for a new one of this holder. */
    public static List<CardId> before(List<IssuedCard> now, HolderMark holder) {
        return now.stream().filter(holder::mayBe).map(card -> card.ref().card()).toList();
    }

    /** Which card is this holder's and was not there before. */
    static Sought seek(List<IssuedCard> now, HolderMark holder, List<CardId> before) {
        List<IssuedCard> fresh = now.stream()
                .filter(card -> !before.contains(card.ref().card()))
                .filter(holder::mayBe)
                .toList();
        List<IssuedCard> theirs = fresh.stream().filter(holder::is).toList();
        if (theirs.size() == 1) {
            return new Sought.Found(theirs.getFirst());
        }
        if (theirs.isEmpty()) {
            return fresh.isEmpty() ? new Sought.None() : new Sought.Unclear();
        }
        return new Sought.Several();
    }

    /** What came of looking. */
    sealed interface Sought {
        record Found(IssuedCard card) implements Sought {}

        record None() implements Sought {}

        /** More than one, so that nobody can say which. */
        record Several() implements Sought {}

        /** New cards whose holder EnKash does not tell. */
        record Unclear() implements Sought {}
    }
}
