package io.cardkeep.web.pin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code cardkeep.pin.*} says of the card programme.
 *
 * @param minLength of a PIN, 4 to 12 digits (ISO 9564-1)
 * @param maxLength not below minLength, at most 12
 */
@ConfigurationProperties("cardkeep.pin")
record PinSettings(
        @DefaultValue("4") int minLength, @DefaultValue("4") int maxLength) {
    PinSettings {
        if (minLength < 4 || maxLength < minLength || maxLength > 12) {
            throw new IllegalArgumentException("cardkeep.pin.min-length and cardkeep.pin.max-length must be"
                    + " 4 to 12, and max-length not below min-length.");
        }
    }
}
