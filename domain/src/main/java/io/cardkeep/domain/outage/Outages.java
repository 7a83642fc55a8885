package io.cardkeep.domain.outage;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The outages that are on, at most one a company. Each method is one transaction. */
public interface Outages {
    Optional<Outage> current(CompanyId company);

    /** Stores one that begins, with its entry; false, and nothing is stored, when one is on already. */
    boolean begin(Outage outage, HistoryEntry entry);

    /**
     * Says that the outage that is on lasted at least until a time. Each PIN reset that was open at the last look gains
     * the time since then, or since it was asked for or approved where that is later; its version counts up. On all nodes
     * together no time is given twice.
     *
     * @return empty when none is on, or somebody has looked at a later time
     */
    Optional<Lasting> lasts(CompanyId company, Instant until);

    /** Ends an outage, with its entry; false, and nothing is stored, when it has ended or somebody looked since. */
    boolean end(Outage outage, HistoryEntry entry);

    /** What the deadlines that some PIN resets have now gained by outages; those that gained nothing are left out. */
    Map<PinResetId, Duration> gains(CompanyId company, Collection<PinResetId> resets);

    /**
     * An outage after a look.
     *
     * @param open how many PIN resets that were open in it are open still
     */
    record Lasting(Outage outage, int open) {}
}
