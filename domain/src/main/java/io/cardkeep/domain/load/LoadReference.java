package io.cardkeep.domain.load;

/**
 * Our name for one load, unique for ever: what EnKash gives back as {@code pgReferenceNumber}, and by which a load whose
 * answer was lost is looked up.
 *
 * <p>Source: EnKash reference, "Load Card Balance", field {@code uniqueReferenceNumber}.
 */
public record LoadReference(String value) {
    public LoadReference {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A load reference is blank.");
        }
    }
}
