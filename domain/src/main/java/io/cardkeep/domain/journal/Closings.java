package io.cardkeep.domain.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.List;
import java.util.Optional;

/** What was proposed about unconfirmed instructions. Each method is one transaction. */
public interface Closings {
    /** Stores a proposal with its entry; false when there is one, or the instruction is unconfirmed no more. */
    boolean propose(Closing closing, HistoryEntry entry);

    Optional<Closing> find(CompanyId company, InstructionId instruction);

    /** The proposals about instructions that are still unconfirmed; at most 200. */
    List<Closing> of(CompanyId company);

    /** Takes a proposal back, with its entry; false when it is gone, or another than this one. */
    boolean withdraw(Closing closing, HistoryEntry entry);

    /**
     * Settles the instruction as proposed, if exactly this proposal still stands; false, and nothing is stored, when it
     * does not, or the instruction was settled meanwhile.
     */
    boolean confirm(Closing closing, Settlement settlement);
}
