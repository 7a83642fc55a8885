package io.cardkeep.sandbox.ledger;

import org.jspecify.annotations.Nullable;

/** The state file cannot be used; the message says which file, why, and what to do. */
public final class StateFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StateFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    StateFileException(String message) {
        super(message);
    }
}
