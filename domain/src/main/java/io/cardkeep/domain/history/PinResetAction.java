package io.cardkeep.domain.history;

/** What happens to a request for a PIN reset. */
public enum PinResetAction implements Action {
    ASK("pin-reset.ask"),
    APPROVE("pin-reset.approve"),
    REJECT("pin-reset.reject"),
    CANCEL("pin-reset.cancel"),
    EXPIRE("pin-reset.expire");

    private final String code;

    PinResetAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
