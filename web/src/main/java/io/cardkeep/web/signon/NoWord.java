package io.cardkeep.web.signon;

/** What a browser brought back is not the provider's word, not for us, or not for this attempt. */
final class NoWord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean givenUp;

    /**
     * Without what was brought, which may be a secret.
     *
     * @param givenUp whether the provider says that it did not let its person in
     */
    NoWord(boolean givenUp) {
        super("That is not the word of the single sign-on for this attempt.");
        this.givenUp = givenUp;
    }

    /** A code for the history. */
    String reason() {
        return givenUp ? "given-up" : "no-word";
    }
}
