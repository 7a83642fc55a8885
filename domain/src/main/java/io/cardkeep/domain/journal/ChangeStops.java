package io.cardkeep.domain.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.List;

/** Which kinds of change are stopped. The journal itself stops them and looks at them; here people do. */
public interface ChangeStops {
    /** Those of a company, the longest first; at most one for each kind. */
    List<ChangeStop> of(CompanyId company);

    /** Lets a kind be sent again and counts anew, with the entry; false when it is not stopped. */
    boolean release(CompanyId company, InstructionKind kind, HistoryEntry entry);

    /** Stops of all companies that nobody was told of yet; whoever takes them tells. */
    List<Untold> takeUntold();

    /** A stop that is to be told of. */
    record Untold(CompanyId company, ChangeStop stop) {}
}
