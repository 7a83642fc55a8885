package io.cardkeep.application.approval;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a reset was decided or ended.
 *
 * @param by null for what time did
 * @param note empty when there is none
 */
record Ended(@Nullable PersonId by, Instant at, String note) {

    /** Empty while it waits. */
    static Optional<Ended> of(PinReset reset) {
        return switch (reset) {
            case PinReset.Pending _ -> Optional.empty();
            case PinReset.Approved approved -> Optional.of(by(approved.decision()));
            case PinReset.Rejected rejected -> Optional.of(by(rejected.decision()));
            case PinReset.Used used -> Optional.of(by(used.decision()));
            case PinReset.Expired expired -> Optional.of(new Ended(null, expired.at(), ""));
            case PinReset.Cancelled cancelled -> Optional.of(new Ended(cancelled.by(), cancelled.at(), ""));
        };
    }

    private static Ended by(PinReset.Decision decision) {
        return new Ended(decision.by(), decision.at(), decision.note());
    }
}
