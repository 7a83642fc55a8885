package io.cardkeep.sandbox.fault;

import java.time.Duration;
import java.util.Optional;

/**
 * One fault to apply.
 *
 * @param label as it was planned, for the list of received calls
 * @param acting whether the call is carried out, and when
 */
public record Fault(String label, FaultKind kind, Acting acting, Measures measures) {
    /** When a struck call is carried out. */
    public enum Acting {
        /** Never. */
        NOT("-before-acting"),
        /** Before its answer. */
        FIRST("-after-acting"),
        /** After its answer, or after there was none. */
        LATE("-acting-late");

        private final String suffix;

        Acting(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Reads a kind such as {@code timeout-after-acting}; every kind may end so, and has its own default without. */
    public static Optional<Fault> of(String label, Measures measures) {
        for (Acting acting : Acting.values()) {
            if (label.endsWith(acting.suffix)) {
                String base = label.substring(0, label.length() - acting.suffix.length());
                return FaultKind.labelled(base).map(kind -> new Fault(label, kind, acting, measures));
            }
        }
        return FaultKind.labelled(label).map(kind -> new Fault(label, kind, kind.actsByDefault(), measures));
    }

    public Duration delay() {
        Duration given = measures.delay();
        return given == null ? kind.usualDelay() : given;
    }

    /** How long after the request the effect comes, when it is late. */
    public Duration effectDelay() {
        return measures.effectDelay() == null && kind == FaultKind.LATE_EFFECT
                ? delay()
                : measures.effectDelayOrUsual();
    }

    public boolean acts() {
        return acting != Acting.NOT;
    }
}
