package io.cardkeep.domain.pin;

/**
 * A PIN as the browser sealed it: a compact JWE (RFC 7516). Nothing outside the EnKash adapter can open it; the text is
 * still never printed.
 *
 * @param jwe at most 4,096 characters
 */
public record SealedPin(String jwe) {
    public SealedPin {
        if (jwe.isBlank() || jwe.length() > 4_096) {
            throw new IllegalArgumentException("A sealed PIN is missing or too long.");
        }
    }

    @Override
    public String toString() {
        return "SealedPin";
    }
}
