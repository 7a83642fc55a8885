package io.cardkeep.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in Indian rupees, exact to the paisa; may be negative.
 *
 * @param rupees the amount, always held with scale 2
 */
public record Money(BigDecimal rupees) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Throws ArithmeticException when the amount has more than two decimals, since rounding money silently loses it */
    public Money {
        rupees = rupees.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads an amount such as {@code 92415.44}; throws {@link NumberFormatException} when the text is no number. */
    public static Money of(String rupees) {
        return new Money(new BigDecimal(rupees));
    }

    public Money plus(Money other) {
        return new Money(rupees.add(other.rupees));
    }

    @Override
    public int compareTo(Money other) {
        return rupees.compareTo(other.rupees);
    }
}
