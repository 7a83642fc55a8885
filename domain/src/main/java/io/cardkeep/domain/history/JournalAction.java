package io.cardkeep.domain.history;

/** What happens to a change whose outcome EnKash does not tell. */
public enum JournalAction implements Action {
    STOP_CHANGES("journal.stop-changes"),
    RELEASE_CHANGES("journal.release-changes"),
    ASK_ADMINS("journal.ask-admins"),
    PROPOSE_CLOSING("journal.propose-closing"),
    WITHDRAW_CLOSING("journal.withdraw-closing"),
    CLOSE_BY_HAND("journal.close-by-hand");

    private final String code;

    JournalAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
