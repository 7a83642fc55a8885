package io.cardkeep.enkash;

/** The calls of the card API; all of them are POST, reads included. */
enum Endpoint {
    ACCOUNT("/cardAccount/get"),
    SEARCH("/search"),
    TRANSACTIONS("/transaction/all"),
    SET_PIN("/setPin"),
    BLOCK("/block");

    private static final String PREFIX = "/api/v0/partner/enKashCard";

    private final String path;

    Endpoint(String path) {
        this.path = PREFIX + path;
    }

    String path() {
        return path;
    }
}
