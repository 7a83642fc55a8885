package io.cardkeep.domain.control;

/** A way to use a card that can be switched off. */
public enum Channel {
    POS,
    ONLINE,
    CONTACTLESS,
    ATM,
    INTERNATIONAL
}
