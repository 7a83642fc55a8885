package io.cardkeep.domain.control;

/** What becomes of one limit: it is taken away, or it gets a value. */
public sealed interface Change<T> {
    record Clear<T>() implements Change<T> {}

    record Set<T>(T value) implements Change<T> {}
}
