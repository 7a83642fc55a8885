package io.cardkeep.sandbox.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
    TRANSACTIONS("transaction/all", Call.CARDS + "/transaction/all"),
    OTP("otp", Call.CARDS + "/otp"),
    VIEW("view", Call.CARDS + "/view"),
    VIEW_CVV("viewCvv", Call.CARDS + "/viewCvv"),
    USAGE_CONTROLS("velocity/rule", Call.CARDS + "/velocity/rule"),
    USAGE_LIMITS("velocity/rule/get", Call.CARDS + "/velocity/rule/get"),
    REPLACE("replaceCard", Call.CARDS + "/replaceCard"),
    ORDER_PHYSICAL("physical", Call.CARDS + "/physical"),
    WALLET_DETAILS("wallet-details", Call.CARDS + "/wallet-details"),
    CARD_BALANCE("card-balance", Call.CARDS + "/card-balance");

    public static final String CARDS = "/api/v0/partner/enKashCard";

    private static final Set<Call> CHANGES =
            EnumSet.of(CREATE_CARD, SET_PIN, LOAD, CREATE_ACCOUNT, BLOCK, USAGE_CONTROLS, REPLACE, ORDER_PHYSICAL);

    private final String label;
    private final String path;

    Call(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public static Optional<Call> labelled(String label) {
        return Arrays.stream(values()).filter(call -> call.label.equals(label)).findFirst();
    }

    /** Whether the call changes a card, an account or money. */
    public boolean changes() {
        return CHANGES.contains(this);
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }
}
