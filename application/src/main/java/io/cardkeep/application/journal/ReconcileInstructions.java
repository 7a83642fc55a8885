package io.cardkeep.application.journal;

import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;

/**
 * Finds out what became of unconfirmed changes of a card's state, by reading the card back. A PIN cannot be read back
 * and is left alone. For a job.
 */
public final class ReconcileInstructions {
    public ReconcileInstructions(
            Instructions instructions, Journal journal, Cards cards, CardAccounts accounts, CardIssuer issuer) {}

    /**
     * Settles as done what shows at EnKash; settles as not done what does not show once no effect can arrive late any
     * more; leaves the rest for the next time.
     *
     * @return how many were settled
     */
    public int run() {
        return io.cardkeep.application.Unfilled.<Integer>in("run");
    }
}
