package io.cardkeep.domain.doctor;

/** What EnKash's answers say of an assumption. */
public enum Verdict {
    CONFIRMED,
    CONTRADICTED,
    /** No answer had anything to do with it. */
    NOT_SEEN
}
