package io.cardkeep.domain.account;

/** What a card is for. EnKash ties it to the card account (field {@code accountType} of "Create Card Account"). */
public enum CardProduct {
    CORPORATE,
    MEAL,
    FUEL,
    GIFT,
    OTHER
}
