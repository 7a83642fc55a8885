package io.cardkeep.domain.pin;

/**
 * The public half of the key that PINs are sealed to.
 *
 * @param id the JWE header's {@code kid}
 * @param jwk the public key as a JWK (RFC 7517), JSON
 */
public record SealingKey(String id, String jwk) {}
