package io.cardkeep.domain.history;

/** What happens to card accounts. */
public enum AccountAction implements Action {
    ADD("account.add"),
    OPEN("account.open");

    private final String code;

    AccountAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
