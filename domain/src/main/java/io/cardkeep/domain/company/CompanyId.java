package io.cardkeep.domain.company;

/**
 * A company as EnKash names it, for instance {@code CEKEP5GSGP}. Opaque: only blank is refused.
 *
 * <p>Source: EnKash reference, "Set Card PIN", field {@code companyId}.
 */
public record CompanyId(String value) {
    public CompanyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A company id is blank.");
        }
    }
}
