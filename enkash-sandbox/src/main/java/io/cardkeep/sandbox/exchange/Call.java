package io.cardkeep.sandbox.exchange;

import java.util.Arrays;
import java.util.Optional;

/** EnKash's calls, each named as its page's path ends. */
public enum Call {
    TOKEN("token", "/oauth/token"),
    CREATE_CARD("createCard", Call.CARDS),
    SET_PIN("setPin", Call.CARDS + "/setPin"),
    LOAD("balance", Call.CARDS + "/balance"),
    CREATE_ACCOUNT("cardAccount/create", Call.CARDS + "/cardAccount/create"),
    GET_ACCOUNT("cardAccount/get", Call.CARDS + "/cardAccount/get"),
    BLOCK("block", Call.CARDS + "/block"),
    SEARCH("search", Call.CARDS + "/search"),
    TRANSACTIONS("transaction/all", Call.CARDS + "/transaction/all");

    public static final String CARDS = "/api/v0/partner/enKashCard";

    private final String label;
    private final String path;

    Call(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public static Optional<Call> at(String path) {
        return Arrays.stream(values()).filter(call -> call.path.equals(path)).findFirst();
    }

    public static Optional<Call> labelled(String label) {
        return Arrays.stream(values()).filter(call -> call.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }
}
