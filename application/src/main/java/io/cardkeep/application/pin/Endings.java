package io.cardkeep.application.pin;

import io.cardkeep.domain.pin.PinReset;
import java.time.Instant;
import java.util.Optional;

/** When an open reset ends by itself, and what it then is. */
final class Endings {
    private Endings() {}

    /** Empty for a reset that has ended. */
    static Optional<Instant> at(PinReset reset) {
        return switch (reset) {
            case PinReset.Pending pending -> Optional.of(pending.request().endsAt());
            case PinReset.Approved approved -> Optional.of(approved.standsUntil());
            case PinReset.Rejected _, PinReset.Expired _, PinReset.Used _, PinReset.Cancelled _ -> Optional.empty();
        };
    }

    /** The reset as ended by time; empty while its time is not over, or when it ended before. */
    static Optional<PinReset.Expired> expired(PinReset reset, Instant now) {
        return switch (reset) {
            case PinReset.Pending pending
            when !now.isBefore(pending.request().endsAt()) -> Optional.of(pending.expire(now));
            case PinReset.Approved approved when !approved.standsAt(now) -> Optional.of(approved.expire(now));
            case PinReset.Pending _,
                    PinReset.Approved _,
                    PinReset.Rejected _,
                    PinReset.Expired _,
                    PinReset.Used _,
                    PinReset.Cancelled _ -> Optional.empty();
        };
    }
}
