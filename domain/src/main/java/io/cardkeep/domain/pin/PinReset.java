package io.cardkeep.domain.pin;

import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A PIN reset in one of its states; each state has only the verbs that make sense in it. */
public sealed interface PinReset {
    PinResetRequest request();

    /** Of the stored row, for optimistic locking. */
    long version();

    /** Waits for somebody to decide. */
    record Pending(PinResetRequest request, long version) implements PinReset {
        /** The approver was checked by {@link io.cardkeep.domain.approval.ApprovalRules} before. */
        public Approved approve(Decision decision, Instant standsUntil) {
            return new Approved(request, decision, standsUntil, version);
        }

        public Rejected reject(Decision decision) {
            return new Rejected(request, decision, version);
        }

        public Cancelled cancel(PersonId by, Instant at) {
            return new Cancelled(request, by, at, version);
        }

        public Expired expire(Instant at) {
            return new Expired(request, null, at, version);
        }
    }

    /**
     * A warrant: the cardholder may set a PIN until it ends, and only an accepted PIN uses it up.
     *
     * @param standsUntil exclusive
     */
    record Approved(PinResetRequest request, Decision decision, Instant standsUntil, long version) implements PinReset {
        public boolean standsAt(Instant now) {
            return now.isBefore(standsUntil);
        }

        public Approved standingUntil(Instant later) {
            return later.isAfter(standsUntil) ? new Approved(request, decision, later, version) : this;
        }

        public Used use(Instant at) {
            return new Used(request, decision, at, version);
        }

        public Cancelled cancel(PersonId by, Instant at) {
            return new Cancelled(request, by, at, version);
        }

        public Expired expire(Instant at) {
            return new Expired(request, decision, at, version);
        }
    }

    record Rejected(PinResetRequest request, Decision decision, long version) implements PinReset {}

    /** Ended by time. The approval is null when nobody decided; else it is the one that nobody used. */
    record Expired(PinResetRequest request, @Nullable Decision approval, Instant at, long version)
            implements PinReset {}

    record Used(PinResetRequest request, Decision decision, Instant at, long version) implements PinReset {}

    record Cancelled(PinResetRequest request, PersonId by, Instant at, long version) implements PinReset {}

    /** Who decided and when. The note has at most 500 characters and is never empty for a rejection. */
    record Decision(PersonId by, Instant at, String note) {}
}
