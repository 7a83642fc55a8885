package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.otp.OtpProof;
import org.jspecify.annotations.Nullable;

/**
 * The body of "Set Card PIN", written by hand so that the digits pass no {@code String} and no JSON writer's buffer.
 * {@code pinBlock} is text, or a leading zero would be lost; {@code otpRequired} is required, though EnKash's own
 * example leaves it out.
 */
final class SetPinBody {
    private SetPinBody() {}

    /** The caller wipes it. */
    static byte[] of(CardRef card, PinDigits pin, @Nullable OtpProof proof) {
        byte[] digits = pin.toBytes();
        byte[] code = code(proof);
        try {
            return Bytes.joined(
                    ascii("{\"companyId\":"),
                    Json.write(card.company().value()),
                    ascii(",\"cardAccountId\":"),
                    Json.write(card.account().value()),
                    ascii(",\"enKashCardId\":"),
                    Json.write(card.card().value()),
                    ascii(",\"pinBlock\":\""),
                    digits,
                    ascii("\",\"otpRequired\":" + (proof != null)),
                    code,
                    ascii("}"));
        } finally {
            Bytes.wipe(digits);
            Bytes.wipe(code);
        }
    }

    /** The page names no field for a code; those of "Block Card" are sent. */
    private static byte[] code(@Nullable OtpProof proof) {
        if (proof == null) {
            return new byte[0];
        }
        byte[] digits = proof.code().lend(SetPinBody::bytes);
        proof.code().close();
        try {
            return Bytes.joined(
                    ascii(",\"otpMedium\":\"MOBILE\",\"otpRequestId\":"),
                    Json.write(proof.request().value()),
                    ascii(",\"otp\":\""),
                    digits,
                    ascii("\""));
        } finally {
            Bytes.wipe(digits);
        }
    }

    private static byte[] bytes(char[] digits) {
        byte[] bytes = new byte[digits.length];
        for (int index = 0; index < digits.length; index++) {
            bytes[index] = (byte) digits[index];
        }
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
