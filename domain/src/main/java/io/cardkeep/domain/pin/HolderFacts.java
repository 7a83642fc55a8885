package io.cardkeep.domain.pin;

import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cardholder, for the PIN policy; what is null is not checked, and the page says so.
 *
 * @param cardLastDigits last digits of the card number; fewer than four are not checked
 */
public record HolderFacts(
        @Nullable LocalDate birthDate,
        @Nullable String mobile,
        @Nullable String cardLastDigits,
        @Nullable String employeeNumber,
        @Nullable LocalDate joiningDate,
        @Nullable String pincode) {
    public static final HolderFacts UNKNOWN = new HolderFacts(null, null, null, null, null, null);

    /** What the people file and the card tell. */
    public static HolderFacts of(Person.Facts facts, MaskedNumber card) {
        return new HolderFacts(
                facts.birthDate(),
                facts.mobile(),
                card.lastDigits(),
                facts.employeeNumber(),
                facts.joiningDate(),
                facts.pincode());
    }

    /** Constant, since a birth date belongs in no log. */
    @Override
    public String toString() {
        return "HolderFacts";
    }
}
