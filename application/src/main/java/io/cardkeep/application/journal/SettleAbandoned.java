package io.cardkeep.application.journal;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.pin.PinResets;

/** Finds what a crash left intended and says the truth about it: nobody knows whether it took effect. For a job. */
public final class SettleAbandoned {
    public SettleAbandoned(
            Instructions instructions, Journal journal, Cards cards, PinResets resets, Chronicle chronicle) {}

    /**
     * Turns instructions that have been intended for two minutes or more unconfirmed.
     *
     * @return how many
     */
    public int run() {
        return io.cardkeep.application.Unfilled.<Integer>in("run");
    }
}
