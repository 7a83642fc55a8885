package io.cardkeep.domain.card;

/** Whether a card exists as plastic. */
public enum CardForm {
    PHYSICAL,
    VIRTUAL
}
