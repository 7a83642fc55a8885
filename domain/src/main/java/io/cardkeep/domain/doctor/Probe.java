package io.cardkeep.domain.doctor;

/** What EnKash is asked; each of them changes nothing there. */
public enum Probe {
    TOKEN,
    ACCOUNT,
    /** Every card of the account. */
    CARDS,
    /** One card by its id. */
    CARD,
    LIMITS,
    TRANSACTIONS,
    /** The transactions of a reference that nobody ever gave. */
    UNKNOWN_REFERENCE,
    /** A list once more, one thing a page. */
    PAGES,
    /** The transactions from around the newest one's time. */
    SINCE
}
