package io.cardkeep.domain.card;

/**
 * A card's details as only the browser that asked can open them.
 *
 * @param jwe a compact JWE (RFC 7516), RSA-OAEP-256 with A256GCM; inside, JSON with {@code cardNumber}, {@code
 *     expiryMonth}, {@code expiryYear} and {@code nameOnCard}, or with {@code cvv}
 */
public record SealedCardDetails(String jwe) {
    @Override
    public String toString() {
        return "SealedCardDetails";
    }
}
