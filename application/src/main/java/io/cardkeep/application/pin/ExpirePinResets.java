package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.pin.PinResets;

/** Ends undecided requests and unused approvals whose time is over, and tells their holders. For a job. */
public final class ExpirePinResets {
    public ExpirePinResets(PinResets resets, Cards cards, TellOfResets notices, Chronicle chronicle) {}

    /**
     * Ends what is due.
     *
     * @return how many ended */
    public int run() {
        return io.cardkeep.application.Unfilled.<Integer>in("run");
    }
}
