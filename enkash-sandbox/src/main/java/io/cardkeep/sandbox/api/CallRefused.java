package io.cardkeep.sandbox.api;

/** A call that ends in a refusal of the error table; it undoes whatever the call had begun. */
final class CallRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    private CallRefused(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static CallRefused unknownCompany() {
        return new CallRefused(412, 412, "Invalid Company ID.");
    }

    static CallRefused notEnabled() {
        return new CallRefused(403, 403, "APIs not enabled.");
    }

    static CallRefused unknownAccount() {
        return new CallRefused(404, 404, "Card account not found");
    }

    static CallRefused unknownCard() {
        return new CallRefused(404, 404, "Card not found");
    }

    static CallRefused unknownUser() {
        return new CallRefused(404, 404, "User not found");
    }

    static CallRefused repeatedReference() {
        return new CallRefused(409, 409, "Transaction ID already exists.");
    }

    /** What EnKash refuses with HTTP 200 and code 1. */
    static CallRefused business(String message) {
        return new CallRefused(200, 1, message);
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
