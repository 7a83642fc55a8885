package io.cardkeep.sandbox.exchange;

/** A field that is missing or cannot be what it says; names the field and the rule, never the value. */
public final class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadField(String field, String rule) {
        super(field + " " + rule, null, false, false);
    }
}
