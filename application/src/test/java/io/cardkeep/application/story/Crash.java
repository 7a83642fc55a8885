package io.cardkeep.application.story;

/** The process ends here: nothing after it runs. */
public final class Crash extends Error {
    private static final long serialVersionUID = 1L;
}
