package io.cardkeep.sandbox.ledger;

/** A card's state; blocked is final. */
public enum CardStatus {
    ACTIVE("Active"),
    LOCKED("Locked"),
    BLOCKED("Blocked");

    private final String label;

    CardStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
