package io.cardkeep.demo;

/** The demo cannot start; the message is the whole sentence shown to the person at the terminal. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
