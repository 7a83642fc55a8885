package io.cardkeep.domain.history;

/** Sign-in and sign-out. */
public enum SignInAction implements Action {
    IN("sign-in.in"),
    /** Somebody who is signed in showed once more who they are. */
    CONFIRM("sign-in.confirm"),
    /** Somebody who is not signed in locks their cards by their password. */
    LOST_CARDS("sign-in.lost-cards"),
    /** Passwords of somebody are not taken for a while. */
    STOP_PASSWORDS("sign-in.stop-passwords"),
    /** Somebody can sign in with one more passkey. */
    ADD_PASSKEY("sign-in.add-passkey"),
    REMOVE_PASSKEY("sign-in.remove-passkey"),
    CHANGE_PASSWORD("sign-in.change-password"),
    /** An authenticator app makes codes for somebody, with ten recovery codes. */
    ADD_AUTHENTICATOR("sign-in.add-authenticator"),
    REMOVE_AUTHENTICATOR("sign-in.remove-authenticator"),
    /** A recovery code stood in for the app. */
    USE_RECOVERY_CODE("sign-in.use-recovery-code"),
    RENEW_RECOVERY_CODES("sign-in.renew-recovery-codes"),
    /** On another browser of their own. */
    END_SESSION("sign-in.end-session"),
    /** The company's single sign-on opens an account from now on. */
    LINK_IDENTITY("sign-in.link-identity"),
    OUT("sign-in.out");

    private final String code;

    SignInAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
