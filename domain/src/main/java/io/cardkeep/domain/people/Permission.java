package io.cardkeep.domain.people;

/** One thing that a role allows; checked in the use cases. Nothing allows deciding for oneself. */
public enum Permission {
    /** Hold cards, lock, unlock and block them, ask for a PIN reset and set a PIN: on one's own cards only. */
    USE_OWN_CARDS,
    SEE_ALL_CARDS,
    /** Lock, unlock and block any card of the company; never set its PIN. */
    CHANGE_ANY_CARD,
    /** Move money from an account onto a card. */
    LOAD_CARDS,
    /** Change what a card may be used for, and order plastic for it. */
    CONTROL_CARDS,
    /** Have cards issued to people. */
    ISSUE_CARDS,
    /** Say by hand, together with a second person, what became of a change that EnKash does not tell of. */
    CLOSE_INSTRUCTIONS,
    ASK_FOR_OTHERS,
    DECIDE_PIN_RESETS,
    /** Pick cards that never had a PIN, for somebody else to agree that their holders set one. */
    PROPOSE_FIRST_PINS,
    MANAGE_PEOPLE,
    MANAGE_ACCOUNTS,
    /** See what EnKash's answers look like and how the installation stands; changes nothing. */
    EXAMINE_INSTALLATION,
    READ_OWN_HISTORY,
    READ_COMPANY_HISTORY
}
