package io.cardkeep.application.journal;

import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.journal.InstructionKind;

/** What the history calls an instruction's act. */
final class Actions {
    private Actions() {}

    static Action of(InstructionKind kind) {
        return switch (kind) {
            case SET_PIN -> PinAction.SET;
            case LOCK_CARD -> CardAction.LOCK;
            case UNLOCK_CARD -> CardAction.UNLOCK;
            case BLOCK_CARD -> CardAction.BLOCK;
            case LOAD_CARD -> CardAction.LOAD;
            case CHANGE_CONTROLS -> CardAction.CHANGE_CONTROLS;
            case ORDER_PLASTIC -> CardAction.ORDER_PLASTIC;
            case REPLACE_CARD -> CardAction.REPLACE;
            case ISSUE_CARD -> CardAction.ISSUE;
            case OPEN_ACCOUNT -> AccountAction.OPEN;
        };
    }
}
