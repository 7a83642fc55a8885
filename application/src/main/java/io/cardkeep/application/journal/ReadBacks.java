package io.cardkeep.application.journal;

import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;

/** How each kind of change is read back. */
public final class ReadBacks {
    private final ReadBack cards;
    private final ReadBack loads;
    private final ReadBack controls;

    public ReadBacks(CardAccounts accounts, CardIssuer issuer, TransactionFeed feed, CardControls controls) {
        this.cards = new CardReadBack(accounts, issuer);
        this.loads = new LoadReadBack(feed);
        this.controls = new ControlsReadBack(controls);
    }

    Finding look(Instruction unconfirmed, Instant asOf) {
        return switch (unconfirmed.kind()) {
            case LOCK_CARD, UNLOCK_CARD, BLOCK_CARD, ORDER_PLASTIC -> cards.look(unconfirmed, asOf);
            case LOAD_CARD -> loads.look(unconfirmed, asOf);
            case CHANGE_CONTROLS -> controls.look(unconfirmed, asOf);
            case SET_PIN -> throw new IllegalArgumentException("A PIN cannot be read back.");
        };
    }
}
