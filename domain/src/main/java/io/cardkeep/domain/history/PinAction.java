package io.cardkeep.domain.history;

/** What happens to a card's PIN. */
public enum PinAction implements Action {
    SET("pin.set"),
    CONFIRM("pin.confirm"),
    CHALLENGE("pin.challenge"),
    MARK_NEVER_SET("pin.mark-never-set");

    private final String code;

    PinAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
