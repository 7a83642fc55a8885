package io.cardkeep.domain.history;

/** What happens to a card's state. */
public enum CardAction implements Action {
    FOUND("card.found"),
    CHANGED_AT_ENKASH("card.changed-at-enkash"),
    LINK("card.link"),
    LOCK("card.lock"),
    UNLOCK("card.unlock"),
    BLOCK("card.block"),
    LOAD("card.load"),
    CHANGE_CONTROLS("card.change-controls"),
    ORDER_PLASTIC("card.order-plastic"),
    REPLACE("card.replace"),
    SEND_CODE("card.send-code"),
    ISSUE("card.issue");

    private final String code;

    CardAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
