package io.cardkeep.web.card;

/** What of a card EnKash may want a one-time code for. */
enum CodeAct {
    LOCK,
    UNLOCK,
    BLOCK;

    /** Whether the reader of a tile may do it now. */
    boolean isOpen(CardTile tile) {
        return switch (this) {
            case LOCK -> tile.lockForm() != null;
            case UNLOCK -> tile.unlockForm() != null;
            case BLOCK -> tile.mayBlock();
        };
    }

    /** As messages have it. */
    String key() {
        return switch (this) {
            case LOCK -> "lock";
            case UNLOCK -> "unlock";
            case BLOCK -> "block";
        };
    }
}
