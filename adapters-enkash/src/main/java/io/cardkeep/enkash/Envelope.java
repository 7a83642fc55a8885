package io.cardkeep.enkash;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What every answer of the card API comes in. EnKash spells it in two ways ({@code code} and {@code response_code}); a
 * code is required, and the payload means nothing before the code was looked at: on failure it changes its type.
 *
 * @param code 0 for success
 * @param message why not; empty for success
 * @param payload a missing node when EnKash sent none
 */
record Envelope(int code, String message, JsonNode payload) {
    /** Empty when there is no code, no whole number as code, or two codes that differ. */
    static Optional<Envelope> of(JsonNode json) {
        Fields fields = new Fields(json);
        Optional<Integer> code = fields.wholeNumber("code");
        Optional<Integer> other = fields.wholeNumber("response_code");
        boolean unreadable = (json.has("code") && code.isEmpty()) || (json.has("response_code") && other.isEmpty());
        boolean differ = code.isPresent() && other.isPresent() && !code.equals(other);
        if (unreadable || differ) {
            return Optional.empty();
        }
        return code.or(() -> other)
                .map(value -> new Envelope(value, value == 0 ? "" : reason(fields), json.path("payload")));
    }

    private static String reason(Fields fields) {
        return fields.text("message", "response_message")
                .map(EnkashText::forPeople)
                .orElse("EnKash gave no reason.");
    }

    boolean isSuccess() {
        return code == 0;
    }
}
