package io.cardkeep.sandbox.control;

/** A control request that cannot be done, with the sentence that says why. */
final class ControlRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ControlRefused(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
