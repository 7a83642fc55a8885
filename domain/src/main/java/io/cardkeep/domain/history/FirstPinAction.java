package io.cardkeep.domain.history;

/** What happens to a proposal that cards never had a PIN. What it does to each card is {@link PinAction#MARK_NEVER_SET}. */
public enum FirstPinAction implements Action {
    PROPOSE("first-pin.propose"),
    APPROVE("first-pin.approve"),
    REJECT("first-pin.reject"),
    EXPIRE("first-pin.expire");

    private final String code;

    FirstPinAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
