package io.cardkeep.domain.otp;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A one-time code as its reader typed it: 4 to 10 digits. A secret for minutes, so it is in no log and no row.
 *
 * <p>Source: EnKash reference, "Generate Card OTP"; how many digits it has is not said.
 */
public final class OneTimeCode implements AutoCloseable {
    private static final int FEWEST = 4;
    private static final int MOST = 10;

    private final char[] digits;

    private OneTimeCode(char[] digits) {
        this.digits = digits;
    }

    /** What somebody typed, blanks taken out; empty when it is no code. */
    public static Optional<OneTimeCode> read(CharSequence typed) {
        char[] digits = new char[MOST];
        int count = 0;
        for (int index = 0; index < typed.length(); index++) {
            char each = typed.charAt(index);
            if (each == ' ') {
                continue;
            }
            if (each < '0' || each > '9' || count == MOST) {
                Arrays.fill(digits, '\0');
                return Optional.empty();
            }
            digits[count++] = each;
        }
        char[] exact = Arrays.copyOf(digits, count);
        Arrays.fill(digits, '\0');
        return count < FEWEST ? Optional.empty() : Optional.of(new OneTimeCode(exact));
    }

    /** Lends the digits for as long as the function runs. */
    public <T> T lend(Function<char[], T> reader) {
        return reader.apply(digits);
    }

    @Override
    public void close() {
        Arrays.fill(digits, '\0');
    }

    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
