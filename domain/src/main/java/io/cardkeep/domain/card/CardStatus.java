package io.cardkeep.domain.card;

/**
 * A card's state at EnKash. UNKNOWN is what we say when EnKash sent a word we do not know, never a guess.
 *
 * <p>Source: EnKash reference, "Block Card", field {@code blockCode}: UL, L, BL, AP.
 */
public enum CardStatus {
    ACTIVE,
    LOCKED,
    /** Locked at EnKash, and not through us: after wrong PINs, say, or by EnKash itself. Its holder cannot unlock it. */
    HELD,
    BLOCKED,
    ACTIVATING,
    UNKNOWN;

    /** Active and locked cards, whoever locked them, take a PIN; an assumption, the reference does not say (section 3.6, ambiguity 7). */
    public boolean takesPin() {
        return this == ACTIVE || this == LOCKED || this == HELD;
    }

    /** What a card of this state is in when EnKash is seen to say so, and nothing was sent through us meanwhile. */
    public CardStatus seenAs(CardStatus said) {
        return said == LOCKED && this != LOCKED ? HELD : said;
    }
}
