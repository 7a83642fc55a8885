package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cardkeep.domain.card.CardRef;

/**
 * The body of "Set Card PIN", written by hand so that the digits pass no {@code String} and no JSON writer's buffer.
 * {@code pinBlock} is text, or a leading zero would be lost; {@code otpRequired} is required, though EnKash's own
 * example leaves it out.
 */
final class SetPinBody {
    private SetPinBody() {}

    /** The caller wipes it. */
    static byte[] of(CardRef card, PinDigits pin) {
        byte[] digits = pin.toBytes();
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
                    ascii("\",\"otpRequired\":false}"));
        } finally {
            Bytes.wipe(digits);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
