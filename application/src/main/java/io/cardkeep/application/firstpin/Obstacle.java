package io.cardkeep.application.firstpin;

import io.cardkeep.domain.card.Card;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a card cannot be said to have never had a PIN. */
public enum Obstacle {
    /** The company has no such card. */
    NOT_FOUND,
    /** A PIN was set through us. */
    HAS_A_PIN,
    /** It is known already that it never had one. */
    FREE_ALREADY,
    /** The last PIN got no answer. */
    UNCONFIRMED,
    /** It is neither active nor locked. */
    TAKES_NO_PIN;

    static Optional<Obstacle> of(@Nullable Card card) {
        if (card == null) {
            return Optional.of(NOT_FOUND);
        }
        return switch (card.pin()) {
            case SET -> Optional.of(HAS_A_PIN);
            case NEVER_SET -> Optional.of(FREE_ALREADY);
            case UNCONFIRMED -> Optional.of(UNCONFIRMED);
            case UNKNOWN -> card.status().takesPin() ? Optional.empty() : Optional.of(TAKES_NO_PIN);
        };
    }
}
