package io.cardkeep.application.journal;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account's cards tell of a replacement. */
final class Succession {
    private Succession() {}

    static Finding of(Card old, Terms.Replacing asked, List<IssuedCard> now, Instant asOf) {
        @Nullable
        IssuedCard before = now.stream()
                .filter(card -> card.ref().equals(old.ref()))
                .findFirst()
                .orElse(null);
        if (before != null && !before.number().equals(asked.number())) {
            return new Finding.Done(List.of(
                    new Effect.CardStatusChanged(old.ref(), before.status(), asOf),
                    new Effect.PinStateChanged(old.ref(), PinState.NEVER_SET)));
        }
        HolderMark holder = before == null ? new HolderMark(null, old.holderName()) : HolderMark.of(before);
        return switch (NewCards.seek(now, holder, asked.before())) {
            case NewCards.Sought.Found(var successor) -> new Finding.Done(effects(old, before, successor, asOf));
            case NewCards.Sought.None() -> missing(asked, before);
            case NewCards.Sought.Unclear() -> new Finding.Unclear();
            case NewCards.Sought.Several() ->
                new Finding.Contradicts("EnKash shows more than one new card of this holder.");
        };
    }

    private static List<Effect> effects(Card old, @Nullable IssuedCard before, IssuedCard successor, Instant asOf) {
        CardStatus status = before == null ? CardStatus.BLOCKED : before.status();
        return List.of(
                new Effect.CardStatusChanged(old.ref(), status, asOf),
                new Effect.CardAdded(old.succeededBy(successor, asOf)));
    }

    /** A card that the replacement itself may have blocked may be waiting for its successor. */
    private static Finding missing(Terms.Replacing asked, @Nullable IssuedCard before) {
        boolean untouched = before != null && (asked.blocked() || before.status() != CardStatus.BLOCKED);
        return untouched ? new Finding.NotShown(List.of()) : new Finding.Unclear();
    }
}
