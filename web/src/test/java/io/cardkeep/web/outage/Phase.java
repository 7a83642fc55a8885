package io.cardkeep.web.outage;

/** Where in the drill something happened. */
enum Phase {
    /** What is loaded and compiled for the first time is still slow. */
    STARTING,
    BEFORE,
    REFUSING,
    HANGING,
    AFTER;

    boolean isCalmBefore() {
        return this == STARTING || this == BEFORE;
    }
}
