package io.cardkeep.domain.doctor;

/** What it takes to see whether an assumption holds. */
public enum ToldBy {
    READS,
    OPENING_AN_ACCOUNT,
    ISSUING_A_CARD,
    REPLACING_A_CARD,
    ORDERING_PLASTIC,
    LOADING_MONEY,
    CHANGING_CONTROLS,
    SENDING_A_CODE,
    SHOWING_A_NUMBER,
    SETTING_A_PIN,
    LOCKING_A_CARD,
    /** Nothing but time: a token that ends, an effect that comes late. */
    WAITING
}
