package io.cardkeep.web.runs;

import io.cardkeep.domain.journal.InstructionState;
import org.jspecify.annotations.Nullable;

/** What the ledger tells of one instruction. */
final class Affair {
    private Row row;
    private int carriedOut;
    private int effects;
    private boolean pending;
    private boolean shown;
    private boolean wasUnconfirmed;
    private boolean closedByHand;
    private @Nullable String made;

    Affair(Row row) {
        this.row = row;
        note(row);
    }

    /** The row as it is now; what was said for certain before and is said otherwise now, if anything. */
    @Nullable
    String update(Row now) {
        InstructionState before = row.state();
        boolean settled = row.isCertain() || before == InstructionState.CLOSED;
        row = now;
        note(now);
        return settled && now.state() != before ? now + " was " + before + " before" : null;
    }

    private void note(Row now) {
        wasUnconfirmed |= now.state() == InstructionState.UNCONFIRMED;
    }

    Row row() {
        return row;
    }

    /** The call was carried out, or will be. */
    void carryOut(boolean later) {
        carriedOut++;
        pending = later;
    }

    void takeEffect() {
        effects++;
        pending = false;
    }

    /** Its effect can come no more: the sandbox refused it when its time came. */
    void lapse() {
        pending = false;
    }

    /** The card was as wanted at some time since it was intended. */
    void show() {
        shown = true;
    }

    /** Its effect is a card or an account that was not there before. */
    void make(String id) {
        made = id;
    }

    /** The id of what it made; null where nothing was. */
    @Nullable
    String made() {
        return made;
    }

    void closeByHand() {
        closedByHand = true;
    }

    /** Two people told how it ended, and nothing that they did not tell is known of it. */
    boolean isClosedByHand() {
        return closedByHand;
    }

    int carriedOut() {
        return carriedOut;
    }

    int effects() {
        return effects;
    }

    boolean isPending() {
        return pending;
    }

    boolean wasShown() {
        return shown;
    }

    boolean wasUnconfirmed() {
        return wasUnconfirmed;
    }
}
