package io.cardkeep.domain.control;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;

/** EnKash as who holds a card's controls. Never called with a transaction open. */
public interface CardControls {
    /** "Get Card Usage Limits". */
    Reading<UsageControls> read(CardRef card);

    /**
     * "Card Usage Controls" for one card. State-changing: only after a journalled instruction was committed.
     *
     * @param byAdmin whether an admin asks and not the holder; EnKash then checks that
     */
    Answer change(CardRef card, ControlChange change, boolean byAdmin);
}
