package io.cardkeep.domain.pin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cardholder, for the PIN policy; what is null is not checked, and the page says so.
 *
 * @param cardLastDigits four last digits of the card number, when EnKash shows four
 */
public record HolderFacts(
        @Nullable LocalDate birthDate,
        @Nullable String mobile,
        @Nullable String cardLastDigits,
        @Nullable String employeeNumber,
        @Nullable LocalDate joiningDate,
        @Nullable String pincode) {
    public static final HolderFacts UNKNOWN = new HolderFacts(null, null, null, null, null, null);

    /** Constant, since a birth date belongs in no log. */
    @Override
    public String toString() {
        return "HolderFacts";
    }
}
