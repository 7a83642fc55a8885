package io.cardkeep.domain.card;

/**
 * Where somebody lives, or where plastic is sent.
 *
 * @param line2 may be empty
 * @param pincode six digits
 */
public record PostalAddress(String line1, String line2, String city, String state, String country, String pincode) {
    /** Constant, since where somebody lives belongs in no log. */
    @Override
    public String toString() {
        return "PostalAddress";
    }
}
