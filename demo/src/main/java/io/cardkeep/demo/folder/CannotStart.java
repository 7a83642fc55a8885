package io.cardkeep.demo.folder;

/** The demo cannot start; the message is the whole sentence shown to the person at the terminal. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
