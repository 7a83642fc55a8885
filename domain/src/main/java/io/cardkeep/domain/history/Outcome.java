package io.cardkeep.domain.history;

/** How an act ended (PCI DSS 10.2.2, "success or failure indication"). */
public enum Outcome {
    /** Begun; a later entry says how it ended. */
    STARTED,
    DONE,
    /** We or EnKash said no. */
    REFUSED,
    /** It certainly did not happen, and nobody refused it: it never left us. */
    NOT_DONE,
    /** Nobody knows yet. */
    UNCONFIRMED
}
