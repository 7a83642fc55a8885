package io.cardkeep.web.wiring;

import org.jspecify.annotations.Nullable;

/**
 * Whether this installation tells people anything by mail.
 *
 * @param silentBecause the setting that keeps it from doing so, as the beginning of a sentence; null when mail is sent
 */
public record Mailing(@Nullable String silentBecause) {
    public boolean off() {
        return silentBecause != null;
    }
}
