package io.cardkeep.enkash;

import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The opened PIN, for the milliseconds between the seal and the wire. */
final class PinDigits implements AutoCloseable {
    private static final int PADDED_LENGTH = 12;

    private final char[] digits;

    private PinDigits(char[] digits) {
        this.digits = digits;
    }

    /** Reads 12 bytes: ASCII digits, then spaces; empty for anything else or a length that the policy does not allow. */
    static Optional<PinDigits> read(byte[] padded, PinPolicy policy) {
        int length = 0;
        while (length < padded.length && padded[length] >= '0' && padded[length] <= '9') {
            length++;
        }
        boolean fits = padded.length == PADDED_LENGTH && length >= policy.minLength() && length <= policy.maxLength();
        for (int i = length; i < padded.length; i++) {
            fits &= padded[i] == ' ';
        }
        if (!fits) {
            return Optional.empty();
        }
        char[] digits = new char[length];
        for (int i = 0; i < length; i++) {
            digits[i] = (char) padded[i];
        }
        return Optional.of(new PinDigits(digits));
    }

    List<PinRule> brokenRules(PinPolicy policy, HolderFacts facts) {
        return policy.broken(digits, facts);
    }

    /** As ASCII bytes, which the caller wipes. */
    byte[] toBytes() {
        return Bytes.utf8(digits);
    }

    @Override
    public void close() {
        Arrays.fill(digits, '\0');
    }

    @Override
    public String toString() {
        return "PinDigits";
    }
}
