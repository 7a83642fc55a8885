package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The recoveries that wait for a second person. Each method is one transaction. */
public interface Recoveries {
    /** A person's, if it was asked for after a time. */
    Optional<Recovery> find(CompanyId company, PersonId person, Instant since);

    /** A company's that were asked for after a time, the oldest first; at most 50. */
    List<Recovery> waiting(CompanyId company, Instant since);

    /** Stores one with its entry, in the place of one that was asked for the same person before. */
    void ask(Recovery recovery, HistoryEntry entry);

    /** It is not wanted any more; false when there was none. */
    boolean withdraw(CompanyId company, PersonId person, HistoryEntry entry);

    /**
     * Takes every way in from a person, as they were read, so that they can be invited anew, with what was done to them
     * and the entry; the recovery that waited is gone.
     */
    People.Withdrawal carryOut(Person person, List<PersonTouch> touches, HistoryEntry entry);

    /** As {@link #carryOut}, even from the last one who holds the role; false when somebody else changed them first. */
    boolean carryOutAtConsole(Person person, PersonTouch touch, HistoryEntry entry);
}
