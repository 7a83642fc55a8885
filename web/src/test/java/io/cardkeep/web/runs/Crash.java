package io.cardkeep.web.runs;

/** Where a node stops in the middle of a change. */
enum Crash {
    /** The instruction is stored, nothing was sent. */
    AFTER_OPENING,
    /** The call is on the wire; nobody waits for its answer any more. */
    DURING_CALL,
    /** EnKash answered; the answer is not stored. */
    BEFORE_SETTLING,
    /** All is stored; nobody is told. */
    AFTER_SETTLING,
    /** No crash: it stands still for minutes with the answer in hand, and goes on while others have been at work. */
    STALLED
}
