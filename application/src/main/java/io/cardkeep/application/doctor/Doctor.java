package io.cardkeep.application.doctor;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Examination;
import io.cardkeep.domain.doctor.Examiner;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Report;
import io.cardkeep.domain.doctor.Scope;
import io.cardkeep.domain.doctor.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything once. Needs no database, so that it can say what is wrong with that. */
public final class Doctor {
    /** Past this a token, a deadline or "transactions since" is visibly off. */
    private static final Duration MOST_APART = Duration.ofSeconds(30);

    private final Examiner examiner;
    private final List<Checkup> checkups;
    private final InstantSource clock;

    public Doctor(Examiner examiner, List<Checkup> checkups, InstantSource clock) {
        this.examiner = examiner;
        this.checkups = List.copyOf(checkups);
        this.clock = clock;
    }

    public Report look(Scope scope) {
        Instant at = clock.instant();
        List<Remark> remarks = new ArrayList<>();
        checkups.forEach(checkup -> remarks.addAll(checkup.look()));
        Examination enkash = examiner.examine(scope);
        remarks.add(enkashClock(enkash));
        return new Report(at, enkash, remarks);
    }

    private static Remark enkashClock(Examination enkash) {
        return enkash.clockAhead()
                .map(ahead -> apart(Topic.ENKASH_CLOCK, ahead))
                .orElseGet(() -> Remark.notLookedAt(Topic.ENKASH_CLOCK));
    }

    private static Remark apart(Topic topic, Duration ahead) {
        String seconds = "%+d s".formatted(ahead.toSeconds());
        return ahead.abs().compareTo(MOST_APART) <= 0
                ? Remark.good(topic, seconds)
                : Remark.bad(topic, List.of(seconds));
    }
}
