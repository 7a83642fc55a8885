package io.cardkeep.web.routes;

import java.util.Locale;

/** What a route is about, and in which state, so that whoever may ask is not refused for anything else. */
enum Subject {
    NOTHING,
    CARD,
    LOCKED_CARD,
    APPROVED_CARD,
    RESET,
    PROPOSAL,
    PERSON,
    PASSKEY;

    static Subject called(String words) {
        return words.isEmpty() ? NOTHING : valueOf(words.replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
