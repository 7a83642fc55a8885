package io.cardkeep.domain.card;

/** What we know of a card's PIN. EnKash never tells, so a card found there starts as UNKNOWN. */
public enum PinState {
    /** Found at EnKash; whether it has a PIN is not known, so an approved reset is needed. */
    UNKNOWN,
    /** Issued or replaced through us and never given a PIN, so the first one is free. */
    NEVER_SET,
    SET,
    /** The last change got no answer. */
    UNCONFIRMED
}
