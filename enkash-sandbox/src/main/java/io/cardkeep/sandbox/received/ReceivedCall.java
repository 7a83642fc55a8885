package io.cardkeep.sandbox.received;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One call as it came in and what was done with it. It may hold a PIN, so it lives in memory only.
 *
 * @param call the call's label, or {@code unknown}
 * @param authorization the scheme of the Authorization header, never its value; null when absent
 * @param body the body as JSON, decrypted where it was encrypted; null when it could not be read
 * @param rawBody the body as text, only when it could not be read
 * @param pinBlock what came as {@code pinBlock}; null when there was none
 */
public record ReceivedCall(
        long sequence,
        Instant time,
        String call,
        String method,
        String path,
        @Nullable String authorization,
        @Nullable String partnerId,
        @Nullable String contentType,
        boolean encrypted,
        @Nullable JsonNode body,
        @Nullable String rawBody,
        @Nullable PinBlock pinBlock,
        Outcome outcome) {

    /** The JSON type a {@code pinBlock} came as, and its characters. */
    public record PinBlock(String type, String value) {
        @Override
        public String toString() {
            return "PinBlock[" + type + "]";
        }
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status; null when nothing was answered
     * @param code the envelope's code; null where there was no envelope
     * @param fault the planned fault that was applied, or null
     * @param acted whether the call was carried out as far as it went, fault or not
     */
    public record Outcome(
            @Nullable Integer status,
            @Nullable Integer code,
            @Nullable String message,
            @Nullable String fault,
            boolean acted) {}

    ReceivedCall numbered(long number) {
        return new ReceivedCall(
                number,
                time,
                call,
                method,
                path,
                authorization,
                partnerId,
                contentType,
                encrypted,
                body,
                rawBody,
                pinBlock,
                outcome);
    }

    @Override
    public String toString() {
        return "ReceivedCall[" + sequence + ", " + call + "]";
    }
}
