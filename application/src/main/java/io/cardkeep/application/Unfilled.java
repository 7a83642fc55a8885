package io.cardkeep.application;

import java.util.Optional;

/** Stands in for a body that is being written. */
public final class Unfilled {
    private Unfilled() {}

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never answers
    public static <T> T in(String body) {
        return Optional.<T>empty().orElseThrow(() -> new UnsupportedOperationException(body));
    }
}
