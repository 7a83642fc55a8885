package io.cardkeep.sandbox.wire;

import java.time.Duration;

/** What is done to the bytes of one whole answer on their way to the client. */
public sealed interface Shaping {
    /** Sent in segments of so many bytes, with a pause after each. */
    record Split(int bytes, Duration pause) implements Shaping {}

    /** Sent with another {@code Date}, since the JDK's server sets its own over whatever an answer says. */
    record Redated(Duration skew) implements Shaping {}

    /** Sent twice, with a pause between. */
    record Twice(Duration pause) implements Shaping {}
}
