package io.cardkeep.web.history;

import io.cardkeep.domain.history.Touch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry names: something it touches, or a detail.
 *
 * @param name ends the key of its label
 * @param text as it is stored
 * @param code the key of its words, when it is a code; there may be none
 * @param more beside the text; may be empty
 * @param href where everything on it is; null where there is no such page
 */
record Part(
        String name,
        String text,
        @Nullable String code,
        String more,
        @Nullable String href) {
    private static final Pattern CODES = Pattern.compile("[a-z-]+|[A-Z_]+( [A-Z_]+)*");

    static Part of(Touch touch) {
        boolean card = touch.kind() == Touch.Kind.CARD || touch.kind() == Touch.Kind.REPLACED_CARD;
        return new Part(
                "history.touch." + touch.kind(),
                touch.id(),
                null,
                touch.label(),
                card ? FilterUrls.on(touch.id()) : null);
    }

    /** A reason is a code or a sentence of EnKash's; of several codes the first says what it is about. */
    static Part of(String name, String value) {
        boolean codes = CODES.matcher(value).matches();
        String[] words = value.split(" ", 2);
        return new Part(
                "history.detail." + name,
                value,
                codes ? "history.value." + name + "." + words[0] : null,
                codes && words.length > 1 ? words[1] : "",
                null);
    }
}
