package io.cardkeep.sandbox.fault;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fault to apply.
 *
 * @param label as it was planned, for the list of received calls
 * @param acts whether the call is carried out first
 * @param delay how long a timeout is held, a late answer waits, a drip pauses; before all other kinds of answer
 */
public record Fault(String label, FaultKind kind, boolean acts, Duration delay) {
    private static final String BEFORE = "-before-acting";
    private static final String AFTER = "-after-acting";

    /** Reads a kind such as {@code timeout-after-acting}; every kind may end so, and has its own default without. */
    public static Optional<Fault> of(String label, @Nullable Duration delay) {
        boolean before = label.endsWith(BEFORE);
        boolean after = label.endsWith(AFTER);
        String base = label.substring(0, label.length() - (before ? BEFORE.length() : after ? AFTER.length() : 0));
        return FaultKind.labelled(base)
                .map(kind -> new Fault(
                        label,
                        kind,
                        after || (!before && kind.actsByDefault()),
                        delay == null ? kind.usualDelay() : delay));
    }
}
