package io.cardkeep.application.journal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a change that was sent through the journal has come, in the words of no use case yet. */
public sealed interface Ending {
    record Done() implements Ending {}

    /** EnKash said no. */
    record Declined(String reason) implements Ending {}

    /** Nothing took effect. */
    record NotSent(String why, @Nullable Duration retryAfter) implements Ending {}

    /** Nothing was sent: answers to this kind of change could not be read, and an admin has to let it on again. */
    record Stopped(Instant since) implements Ending {}

    /** It may or may not have taken effect; it is being checked, and known by {@code settlesAt}. */
    record Unconfirmed(Instant since, Instant settlesAt) implements Ending {}

    /** The same form was sent before and its answer is still awaited. */
    record StillSending(Instant since) implements Ending {}

    /** An earlier change of the same subject may still take effect; nothing was sent. */
    record Waits(Instant until) implements Ending {}

    /** The form was used for another card or act; the page must be opened again. */
    record FormUsedElsewhere() implements Ending {}
}
