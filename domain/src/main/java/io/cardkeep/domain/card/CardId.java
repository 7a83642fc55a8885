package io.cardkeep.domain.card;

/**
 * A card as EnKash names it, for instance {@code EKC94AEX89}; not the card number. Opaque: only blank is refused.
 *
 * <p>Source: EnKash reference, "Set Card PIN", field {@code enKashCardId}.
 */
public record CardId(String value) {
    public CardId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A card id is blank.");
        }
    }
}
