package io.cardkeep.domain.journal;

/** What is asked of EnKash. */
public enum InstructionKind {
    SET_PIN,
    LOCK_CARD,
    UNLOCK_CARD,
    BLOCK_CARD,
    LOAD_CARD,
    CHANGE_CONTROLS,
    ORDER_PLASTIC,
    REPLACE_CARD,
    ISSUE_CARD,
    OPEN_ACCOUNT;

    /** What it changes. */
    public Subject subject() {
        return switch (this) {
            case SET_PIN -> Subject.PIN;
            case LOCK_CARD, UNLOCK_CARD, BLOCK_CARD -> Subject.STATE;
            case LOAD_CARD -> Subject.MONEY;
            case CHANGE_CONTROLS -> Subject.CONTROLS;
            case ORDER_PLASTIC -> Subject.PLASTIC;
            case REPLACE_CARD, ISSUE_CARD -> Subject.NEW_CARD;
            case OPEN_ACCOUNT -> Subject.NEW_ACCOUNT;
        };
    }

    /**
     * Whether it must wait while an earlier one of its subject may still take effect. Locking and blocking never wait:
     * stopping money comes first. Loads do not wait either: each has a reference of its own, by which it is found.
     */
    public boolean waitsForUnsettled() {
        return switch (this) {
            case SET_PIN, UNLOCK_CARD, CHANGE_CONTROLS, ORDER_PLASTIC, REPLACE_CARD, ISSUE_CARD, OPEN_ACCOUNT -> true;
            case LOCK_CARD, BLOCK_CARD, LOAD_CARD -> false;
        };
    }

    /** Whether EnKash can be asked later what became of it. It tells of no PIN, and has no call that lists accounts. */
    public boolean canBeReadBack() {
        return this != SET_PIN && this != OPEN_ACCOUNT;
    }

    /** Whether a job looks after it while it is unconfirmed, and asks admins in the end. A PIN's own holder does that. */
    public boolean isFollowedUp() {
        return this != SET_PIN;
    }

    /**
     * Whether unreadable answers stop it until an admin lets it on. Locking and blocking are sent all the same: stopping
     * money comes first, and a lock that nobody can read the answer of is better than none.
     */
    public boolean stopsWhenUnreadable() {
        return this != LOCK_CARD && this != BLOCK_CARD;
    }

    /** Whether a card comes of it that was not there before, and that is told from others by its holder. */
    public boolean makesCard() {
        return subject() == Subject.NEW_CARD;
    }

    /** Whether it changes a thing, be it by the way: a card that is replaced is blocked with it. */
    public boolean changes(Subject thing) {
        return subject() == thing || (this == REPLACE_CARD && thing == Subject.STATE);
    }

    /** Whether two kinds change the same thing. */
    public boolean sameSubjectAs(InstructionKind other) {
        return subject() == other.subject();
    }

    /** What an instruction changes. */
    public enum Subject {
        PIN,
        STATE,
        MONEY,
        CONTROLS,
        PLASTIC,
        NEW_CARD,
        NEW_ACCOUNT
    }
}
