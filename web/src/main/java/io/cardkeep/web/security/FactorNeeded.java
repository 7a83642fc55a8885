package io.cardkeep.web.security;

/** Somebody has to show first who they are. */
public final class FactorNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Interrupted interrupted;

    FactorNeeded(Interrupted interrupted) {
        super("Somebody has to show first who they are.");
        this.interrupted = interrupted;
    }

    public Interrupted interrupted() {
        return interrupted;
    }
}
