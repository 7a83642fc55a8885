package io.cardkeep.domain.doctor;

/** What to do when an assumption does not hold. */
public enum Remedy {
    /** An operator can set it right. */
    SET,
    /** The adapter has to learn it; until then what it reads is wrong or missing. */
    TEACH,
    /** The adapter copes with either; it is worth knowing all the same. */
    NOTE
}
