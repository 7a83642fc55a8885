package io.cardkeep.domain.history;

/** What happens to people. */
public enum PeopleAction implements Action {
    SET_UP("people.set-up"),
    INVITE("people.invite"),
    /** An invitation on paper. */
    PRINT_SLIP("people.print-slip"),
    JOIN("people.join"),
    CONFIRM_APPROVER("people.confirm-approver"),
    CHANGE_ROLE("people.change-role"),
    /** Their name, and how they are reached. */
    CHANGE_DETAILS("people.change-details"),
    /** They can sign in no longer. */
    END_ACCESS("people.end-access"),
    RESTORE_ACCESS("people.restore-access"),
    /** Somebody who lost every way in is to be let in anew. */
    ASK_RECOVERY("people.ask-recovery"),
    WITHDRAW_RECOVERY("people.withdraw-recovery"),
    RECOVER("people.recover"),
    /** By whoever has the server's console. */
    RECOVER_AT_CONSOLE("people.recover-at-console"),
    /** Everywhere they are signed in. */
    END_SESSIONS("people.end-sessions"),
    /** Their own language and time zone. */
    CHANGE_PREFERENCES("people.change-preferences");

    private final String code;

    PeopleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
