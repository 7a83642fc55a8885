package io.cardkeep.domain.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That one person had a hand in another's account, which keeps them from deciding for that person for a while.
 *
 * @param card the EnKash id of the card that was linked, for CARD_LINKED; else null
 */
public record PersonTouch(
        PersonId by, PersonId on, Kind kind, @Nullable String card, Instant at) {
    /** So long no PIN runs on an account that may have come into other hands, so that its owner can object. */
    public static final Duration SETTLES_IN = Duration.ofHours(24);

    /** Until when no PIN runs on it, exclusive; empty for what gives nobody another's account. */
    public Optional<Instant> settlesAt() {
        return switch (kind) {
            case RECOVERED, CONTACT_CHANGED, CARD_LINKED, IDENTITY_LINKED -> Optional.of(at.plus(SETTLES_IN));
            case INVITED, ROLE_CHANGED -> Optional.empty();
        };
    }

    public enum Kind {
        INVITED,
        RECOVERED,
        CONTACT_CHANGED,
        ROLE_CHANGED,
        CARD_LINKED,
        /** The company's single sign-on began to open an account that its person had another way into. */
        IDENTITY_LINKED
    }
}
