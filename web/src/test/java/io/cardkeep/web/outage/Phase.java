package io.cardkeep.web.outage;

/** Where in the drill something happened. */
enum Phase {
    BEFORE,
    REFUSING,
    HANGING,
    AFTER;

    boolean isOutage() {
        return this == REFUSING || this == HANGING;
    }
}
