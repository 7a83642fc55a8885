package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.pin.PinResets;

/** Tells cardholders, once, that a reset of theirs ends within a day. For a job. */
public final class RemindOfEnding {
    public RemindOfEnding(PinResets resets, TellOfResets notices, Chronicle chronicle) {}

    /**
     * Tells those who were not told yet.
     *
     * @return how many were told */
    public int run() {
        return io.cardkeep.application.Unfilled.<Integer>in("run");
    }
}
