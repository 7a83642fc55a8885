package io.cardkeep.application.journal;

import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.util.List;

/** How each kind of change is read back. */
public final class ReadBacks {
    private final ReadBack cards;
    private final ReadBack loads;
    private final ReadBack controls;
    private final ReadBack issues;
    private final ReadBack replacements;

    public ReadBacks(Known known, CardIssuer issuer, TransactionFeed feed, CardControls controls) {
        this.cards = new CardReadBack(known.accounts(), issuer);
        this.loads = new LoadReadBack(feed);
        this.controls = new ControlsReadBack(controls);
        this.issues = new IssueReadBack(known, issuer);
        this.replacements = new ReplacementReadBack(known, issuer);
    }

    /** What an accepted change shows right away, where its answer did not show it; nothing when it does not show yet. */
    public List<Effect> shown(Instruction accepted, Instant now) {
        return look(accepted, now) instanceof Finding.Done(var effects) ? effects : List.of();
    }

    Finding look(Instruction unconfirmed, Instant asOf) {
        return switch (unconfirmed.kind()) {
            case LOCK_CARD, UNLOCK_CARD, BLOCK_CARD, ORDER_PLASTIC -> cards.look(unconfirmed, asOf);
            case LOAD_CARD -> loads.look(unconfirmed, asOf);
            case CHANGE_CONTROLS -> controls.look(unconfirmed, asOf);
            case ISSUE_CARD -> issues.look(unconfirmed, asOf);
            case REPLACE_CARD -> replacements.look(unconfirmed, asOf);
            case OPEN_ACCOUNT -> account(unconfirmed, asOf);
            case SET_PIN -> throw new IllegalArgumentException("A PIN cannot be read back.");
        };
    }

    /** Nobody is asked to look before all is there that will be. */
    private static Finding account(Instruction unconfirmed, Instant asOf) {
        return unconfirmed.mayStillTakeEffect(asOf)
                ? new Finding.Unclear()
                : new Finding.Contradicts(
                        "EnKash has no call that lists accounts; its own portal shows whether it is there.");
    }
}
