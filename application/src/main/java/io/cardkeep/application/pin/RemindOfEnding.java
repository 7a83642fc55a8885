package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells cardholders, once, that a reset of theirs ends within a day. For a job. */
public final class RemindOfEnding {
    private static final Duration AHEAD = Duration.ofHours(24);
    private static final int BATCH = 100;

    private final PinResets resets;
    private final TellOfResets notices;
    private final Deadlines deadlines;
    private final Chronicle chronicle;

    public RemindOfEnding(PinResets resets, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        this.resets = resets;
        this.notices = notices;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    /**
     * Tells those who were not told yet, at most a hundred.
     *
     * @return how many were told
     */
    public int run() {
        Instant now = chronicle.now();
        List<PinReset> mine = resets.endingSoon(now, now.plus(AHEAD), BATCH).stream()
                .filter(this::endIsKnown)
                .filter(reset -> resets.markReminded(
                        reset.request().card().company(), reset.request().id()))
                .toList();
        mine.forEach(reset -> Endings.at(reset).ifPresent(end -> notices.endsSoon(reset, end)));
        return mine.size();
    }

    /** While EnKash cannot be reached the end moves on, and nobody knows how far. */
    private boolean endIsKnown(PinReset reset) {
        return !deadlines.moment(reset.request().card().company()).standsStill();
    }
}
