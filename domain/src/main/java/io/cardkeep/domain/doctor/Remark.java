package io.cardkeep.domain.doctor;

import java.util.List;

/**
 * How one thing of the installation stands.
 *
 * @param details names and figures of our own, such as tables, keys and seconds; never a secret
 */
public record Remark(Topic topic, State state, List<String> details) {
    public Remark {
        details = List.copyOf(details);
    }

    public enum State {
        GOOD,
        BAD,
        /** Switched off, or out of reach because of something else. */
        NOT_LOOKED_AT
    }

    public static Remark good(Topic topic, String... details) {
        return new Remark(topic, State.GOOD, List.of(details));
    }

    public static Remark bad(Topic topic, List<String> details) {
        return new Remark(topic, State.BAD, details);
    }

    /** Bad when there is anything to say. */
    public static Remark goodUnless(Topic topic, List<String> flaws) {
        return new Remark(topic, flaws.isEmpty() ? State.GOOD : State.BAD, flaws);
    }

    public static Remark notLookedAt(Topic topic, String... details) {
        return new Remark(topic, State.NOT_LOOKED_AT, List.of(details));
    }
}
