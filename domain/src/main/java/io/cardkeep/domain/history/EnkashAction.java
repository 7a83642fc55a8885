package io.cardkeep.domain.history;

/** What happens to the way to EnKash. */
public enum EnkashAction implements Action {
    /** EnKash cannot be reached: STARTED when that begins, DONE when it is over. */
    OUTAGE("enkash.outage"),
    /** An admin compares EnKash and the installation with what they should be. */
    EXAMINE("enkash.examine");

    private final String code;

    EnkashAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
