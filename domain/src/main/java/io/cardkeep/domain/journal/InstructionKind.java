package io.cardkeep.domain.journal;

/** What is asked of EnKash. */
public enum InstructionKind {
    SET_PIN,
    LOCK_CARD,
    UNLOCK_CARD,
    BLOCK_CARD,
    LOAD_CARD,
    CHANGE_CONTROLS,
    ORDER_PLASTIC;

    /** What of a card it changes. */
    public Subject subject() {
        return switch (this) {
            case SET_PIN -> Subject.PIN;
            case LOCK_CARD, UNLOCK_CARD, BLOCK_CARD -> Subject.STATE;
            case LOAD_CARD -> Subject.MONEY;
            case CHANGE_CONTROLS -> Subject.CONTROLS;
            case ORDER_PLASTIC -> Subject.PLASTIC;
        };
    }

    /**
     * Whether it must wait while an earlier one of its subject may still take effect. Locking and blocking never wait:
     * stopping money comes first. Loads do not wait either: each has a reference of its own, by which it is found.
     */
    public boolean waitsForUnsettled() {
        return switch (this) {
            case SET_PIN, UNLOCK_CARD, CHANGE_CONTROLS, ORDER_PLASTIC -> true;
            case LOCK_CARD, BLOCK_CARD, LOAD_CARD -> false;
        };
    }

    /** Whether EnKash can be asked later what became of it. A PIN cannot be read back. */
    public boolean canBeReadBack() {
        return this != SET_PIN;
    }

    /** Whether two kinds change the same thing of a card. */
    public boolean sameSubjectAs(InstructionKind other) {
        return subject() == other.subject();
    }

    /** What of a card an instruction changes. */
    public enum Subject {
        PIN,
        STATE,
        MONEY,
        CONTROLS,
        PLASTIC
    }
}
