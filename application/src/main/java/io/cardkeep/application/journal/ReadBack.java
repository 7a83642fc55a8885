package io.cardkeep.application.journal;

import io.cardkeep.domain.journal.Instruction;
import java.time.Instant;

/** Asks EnKash, with reads alone, what became of one kind of change. */
@FunctionalInterface
interface ReadBack {
    /**
     * Looks once.
     *
     * @param asOf taken before the reading, since an effect may arrive while it runs
     */
    Finding look(Instruction unconfirmed, Instant asOf);
}
