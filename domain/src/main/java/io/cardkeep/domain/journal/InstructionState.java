package io.cardkeep.domain.journal;

/** Where an instruction stands. */
public enum InstructionState {
    /** Stored, perhaps sent; nobody has written down an answer yet. */
    INTENDED,
    ACCEPTED,
    /** EnKash said no. */
    DECLINED,
    /** We said no after it was stored (a guessable or unreadable PIN); nothing was sent. */
    REFUSED,
    /** Nothing took effect. */
    NOT_DONE,
    /** May or may not have taken effect. */
    UNCONFIRMED,
    /** Was unconfirmed; a newer accepted PIN, or the holder's word, closed it. */
    CLOSED;

    /** Still waiting for somebody to find out. */
    public boolean isOpen() {
        return this == INTENDED || this == UNCONFIRMED;
    }
}
