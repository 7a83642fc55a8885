package io.cardkeep.sandbox.exchange;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer before it goes out.
 *
 * @param enveloped whether it is a card call's answer, encrypted where those are
 * @param verdict the envelope's code and message in clear, for the list of received calls; null where there is no envelope
 */
public record Answer(
        int status,
        String contentType,
        String body,
        Map<String, String> headers,
        boolean enveloped,
        @Nullable Verdict verdict) {

    /** The envelope's code (0 is success) and message. */
    public record Verdict(int code, String message) {}

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json", body.toString(), Map.of(), false, null);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, Map.copyOf(more), enveloped, verdict);
    }

    public Answer withBody(String other) {
        return new Answer(status, contentType, other, headers, enveloped, verdict);
    }

    public Answer withVerdict(int code, String message) {
        return new Answer(status, contentType, body, headers, enveloped, new Verdict(code, message));
    }

    public Answer inEnvelope() {
        return new Answer(status, contentType, body, headers, true, verdict);
    }

    /** The same answer, never encrypted. */
    public Answer inClear() {
        return new Answer(status, contentType, body, headers, false, verdict);
    }

    public void send(HttpExchange exchange) throws IOException {
        byte[] whole = body.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = sendHead(exchange, whole.length)) {
            out.write(whole);
        }
    }

    /** Sends status and headers, promising a body of so many bytes, at least one. */
    public OutputStream sendHead(HttpExchange exchange, int bytes) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes);
        return exchange.getResponseBody();
    }

    /** Not the body: it may hold a token. */
    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
