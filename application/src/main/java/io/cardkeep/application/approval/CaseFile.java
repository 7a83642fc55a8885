package io.cardkeep.application.approval;

import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import org.jspecify.annotations.Nullable;

/**
 * A reset with what belongs to it, as one person who might decide it sees it.
 *
 * @param resets how many were asked for on the card in 90 days, this one included
 * @param refusal why this person cannot approve it; null when they can
 */
record CaseFile(
        PinReset reset,
        Card card,
        Person cardholder,
        Person asker,
        int resets,
        @Nullable Refusal refusal) {

    boolean mayReject() {
        return waits() && refusalToReject() == null;
    }

    /** As {@link #refusal}; null as well for one that no longer waits. */
    @Nullable
    Refusal refusalWhileItWaits() {
        return waits() ? refusal : null;
    }

    private boolean waits() {
        return reset instanceof PinReset.Pending;
    }

    /** Why this person cannot reject it; null when they can. That two names differ is a reason to reject, and who objects need not wait. */
    @Nullable
    Refusal refusalToReject() {
        return refusal instanceof Refusal.NameMismatch || refusal instanceof Refusal.NotSettled ? null : refusal;
    }
}
