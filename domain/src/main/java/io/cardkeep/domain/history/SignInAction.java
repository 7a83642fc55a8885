package io.cardkeep.domain.history;

/** Sign-in and sign-out. */
public enum SignInAction implements Action {
    IN("sign-in.in"),
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
