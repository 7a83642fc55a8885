package io.cardkeep.domain.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one person had a hand in another's account, which keeps them from deciding for that person for a while.
 *
 * @param card the EnKash id of the card that was linked, for CARD_LINKED; else null
 */
public record PersonTouch(
        PersonId by, PersonId on, Kind kind, @Nullable String card, Instant at) {
    public enum Kind {
        INVITED,
        RECOVERED,
        CONTACT_CHANGED,
        ROLE_CHANGED,
        CARD_LINKED
    }
}
