package io.cardkeep.domain.card;

/**
 * A card's state at EnKash. UNKNOWN is what we say when EnKash sent a word we do not know, never a guess.
 *
 * <p>Source: EnKash reference, "Block Card", field {@code blockCode}: UL, L, BL, AP.
 */
public enum CardStatus {
    ACTIVE,
    LOCKED,
    BLOCKED,
    ACTIVATING,
    UNKNOWN;

    /** Active and locked cards take a PIN; an assumption, the reference does not say (section 3.6, ambiguity 7). */
    public boolean takesPin() {
        return this == ACTIVE || this == LOCKED;
    }
}
