package io.cardkeep.web.runs;

import java.io.Serial;

/** What a crash looks like from inside: no code of the product goes on after it. */
final class NodeDied extends Error {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Crash where;

    NodeDied(Crash where) {
        super(where.name(), null, false, false);
        this.where = where;
    }

    Crash where() {
        return where;
    }
}
