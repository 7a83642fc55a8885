package io.cardkeep.web.approval;

import io.cardkeep.application.approval.ShowApproval;
import org.jspecify.annotations.Nullable;

/**
 * One request beside the queue.
 *
 * @param why why the reader cannot approve it; null when they can, or when it no longer waits
 * @param typed the note as it was typed, and what is wrong with it
 */
public record Panel(ShowApproval.Detail detail, @Nullable Why why, Typed typed) {
    static Panel of(ShowApproval.Detail detail, Typed typed) {
        return new Panel(detail, Why.ofNullable(detail.refusal()), typed);
    }

    /** Whether the form for deciding is shown. */
    public boolean mayDecide() {
        return mayApprove() || detail.mayReject();
    }

    public boolean mayApprove() {
        return detail.decision() == null && why == null;
    }

    /** How the approval is asked for in the address. */
    public String id() {
        return detail.id().value().toString();
    }

    /**
     * A note as it was typed.
     *
     * @param fault key of a sentence; null when nothing is wrong
     * @param most how many characters it may have
     */
    public record Typed(String note, @Nullable String fault, int most) {
        static final int MOST = 500;
        static final Typed NOTHING = new Typed("", null, MOST);
    }
}
