package io.cardkeep.domain.account;

/**
 * A card account as EnKash names it, for instance {@code CAA8W45}. Opaque: only blank is refused.
 *
 * <p>Source: EnKash reference, "Get Card Account Details", field {@code cardAccountId}.
 */
public record CardAccountId(String value) {
    public CardAccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A card account id is blank.");
        }
    }
}
