package io.cardkeep.domain.card;

/**
 * The public half of a key pair that a browser made for one view.
 *
 * @param jwk RSA public key for RSA-OAEP-256, at least 2,048 bits, as a JWK (RFC 7517); at most 2,048 characters
 */
public record BrowserKey(String jwk) {
    public BrowserKey {
        if (jwk.isBlank() || jwk.length() > 2_048) {
            throw new IllegalArgumentException("A browser's key is missing or too long.");
        }
    }
}
