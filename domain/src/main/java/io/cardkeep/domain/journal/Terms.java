package io.cardkeep.domain.journal;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an instruction asks for beside its kind, as far as it takes that to find out whether it was done. Never a secret. */
public sealed interface Terms {
    /** The kind says all. */
    record None() implements Terms {}

    /** Money onto the card, by a reference that it can be looked up by. */
    record Loading(Money amount, LoadReference reference) implements Terms {}

    record Controlling(ControlChange change) implements Terms {}

    /**
     * A card for somebody. EnKash takes no reference for a card, so it is found again by its holder and by not having
     * been there.
     *
     * @param email of the holder, lower case
     * @param load the opening balance; null for none
     * @param before the account's cards that were this holder's, or nobody's known, just before
     */
    record Issuing(String email, @Nullable Money load, List<CardId> before) implements Terms {
        public Issuing {
            before = List.copyOf(before);
        }
    }

    /**
     * A card in place of another.
     *
     * @param number the replaced card's; another one under its old id shows that it was replaced
     * @param blocked whether the replaced card was blocked before
     * @param email of the holder, lower case; null when EnKash does not tell
     * @param before the account's cards that were the same holder's, or nobody's known, just before
     */
    record Replacing(
            MaskedNumber number, boolean blocked, @Nullable String email, List<CardId> before) implements Terms {
        public Replacing {
            before = List.copyOf(before);
        }
    }

    /** An account, by the title that people gave it. */
    record Opening(String title, CardProduct product) implements Terms {}
}
