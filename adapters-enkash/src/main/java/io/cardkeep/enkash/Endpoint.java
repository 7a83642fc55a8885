package io.cardkeep.enkash;

/**
 * The calls of the card API; all of them are POST, reads included. A path that no page of EnKash gives is a setting, with
 * the assumed one as its default.
 */
enum Endpoint {
    OPEN_ACCOUNT("/cardAccount/create"),
    ACCOUNT("/cardAccount/get"),
    ISSUE(""),
    SET_PIN("/setPin"),
    LOAD("/balance"),
    OTP("/otp"),
    VIEW("/view", "view"),
    VIEW_CVV("/viewCvv", "view-cvv"),
    CONTROLS("/velocity/rule"),
    LIMITS("/velocity/rule/get"),
    REPLACE("/replaceCard"),
    BLOCK("/block"),
    ORDER_PLASTIC("/physical", "physical"),
    SEARCH("/search", "search"),
    TRANSACTION("/transaction/all"),
    ALL_TRANSACTIONS("/transaction/all", "all-transactions"),
    BALANCE("/card-balance", "card-balance");

    static final String PREFIX = "/api/v0/partner/enKashCard";

    private final String usualPath;
    private final String setting;

    Endpoint(String usualPath) {
        this(usualPath, "");
    }

    Endpoint(String usualPath, String setting) {
        this.usualPath = usualPath;
        this.setting = setting;
    }

    /** Behind {@link #PREFIX}. */
    String usualPath() {
        return usualPath;
    }

    /** Its name under {@code enkash.paths}; empty where EnKash documents the path. */
    String setting() {
        return setting;
    }
}
