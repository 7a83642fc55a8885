package io.cardkeep.application.firstpin;

import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal was decided or ended.
 *
 * @param by null for what time did
 * @param note empty when there is none
 */
record Ended(@Nullable PersonId by, Instant at, String note) {

    /** Empty while it waits. */
    static Optional<Ended> of(FirstPinProposal proposal) {
        return switch (proposal) {
            case FirstPinProposal.Pending _ -> Optional.empty();
            case FirstPinProposal.Approved approved -> Optional.of(by(approved.decision()));
            case FirstPinProposal.Rejected rejected -> Optional.of(by(rejected.decision()));
            case FirstPinProposal.Expired expired -> Optional.of(new Ended(null, expired.at(), ""));
        };
    }

    private static Ended by(FirstPinProposal.Decision decision) {
        return new Ended(decision.by(), decision.at(), decision.note());
    }
}
