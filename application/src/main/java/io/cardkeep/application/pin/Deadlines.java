package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.outage.Outages;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * When PIN resets end, and the time they run by. That time stands still while EnKash cannot be reached: it is the time of
 * the last look, up to which {@link Outages} has moved the deadlines on, so that nothing ends between two looks.
 */
public final class Deadlines {
    private final ResetTimes times;
    private final Outages outages;
    private final Chronicle chronicle;

    public Deadlines(ResetTimes times, Outages outages, Chronicle chronicle) {
        this.times = times;
        this.outages = outages;
        this.chronicle = chronicle;
    }

    /** When a request ends unless somebody decides it. */
    public Instant ofRequest(Instant askedAt) {
        return askedAt.plus(times.pendingFor());
    }

    /** When an approval ends unless somebody uses it. */
    public Instant ofApproval(Instant approvedAt) {
        return approvedAt.plus(approvedFor());
    }

    public Duration approvedFor() {
        return times.approvedFor();
    }

    /** The time to hold a company's deadlines against. */
    public Instant now(CompanyId company) {
        return moment(company).counted();
    }

    Moment moment(CompanyId company) {
        Instant now = chronicle.now();
        Optional<Outage> outage = outages.current(company);
        return new Moment(now, outage.map(Outage::seenAt).orElse(now), outage.isPresent());
    }

    /** By how much outages have moved the present deadlines of some resets; those they did not move are left out. */
    public Map<PinResetId, Duration> gains(CompanyId company, Collection<PinResetId> resets) {
        return outages.gains(company, resets);
    }

    /**
     * A moment on two clocks.
     *
     * @param counted the one that deadlines run by
     * @param standsStill whether that one stands still
     */
    record Moment(Instant now, Instant counted, boolean standsStill) {}
}
