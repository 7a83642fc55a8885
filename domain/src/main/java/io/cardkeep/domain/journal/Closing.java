package io.cardkeep.domain.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;

/**
 * One person's word on what became of an unconfirmed change. It counts for nothing until a second person confirms it.
 *
 * @param done whether it took effect
 * @param note how they know, 1 to 500 characters
 */
public record Closing(
        InstructionId instruction, CompanyId company, boolean done, String note, PersonId proposedBy, Instant at) {
    /** How the instruction ends when it is confirmed. */
    public InstructionState state() {
        return done ? InstructionState.ACCEPTED : InstructionState.NOT_DONE;
    }
}
