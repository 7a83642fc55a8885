package io.cardkeep.domain.journal;

/** What is asked of EnKash. */
public enum InstructionKind {
    SET_PIN,
    LOCK_CARD,
    UNLOCK_CARD,
    BLOCK_CARD;

    /**
     * Whether it must wait while an earlier one of its subject (the PIN, or the card's state) may still take effect.
     * Locking and blocking never wait: stopping money comes first.
     */
    public boolean waitsForUnsettled() {
        return this == SET_PIN || this == UNLOCK_CARD;
    }

    /** Whether two kinds change the same thing of a card. */
    public boolean sameSubjectAs(InstructionKind other) {
        return (this == SET_PIN) == (other == SET_PIN);
    }
}
