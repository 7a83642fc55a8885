package io.cardkeep.domain.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the search for an unconfirmed outcome has come.
 *
 * @param looks how often EnKash was asked already
 * @param next when it is asked again
 * @param adminsAskedAt when admins were asked to close it by hand; null while nobody was
 */
public record Watch(int looks, Instant next, @Nullable Instant adminsAskedAt) {
    /** One that begins at a time. */
    public static Watch from(Instant start) {
        return new Watch(0, start, null);
    }

    /** After one more look that found nothing out. */
    public Watch looked(Instant next) {
        return new Watch(looks + 1, next, adminsAskedAt);
    }

    /** After a look that came to nothing since EnKash could not be asked; it does not count. */
    public Watch postponed(Instant next) {
        return new Watch(looks, next, adminsAskedAt);
    }

    public Watch asked(Instant at) {
        return new Watch(looks, next, at);
    }
}
