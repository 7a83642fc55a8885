package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a fault makes of an answer, for the kinds that answer at all. */
public final class Misbehaviour {
    private static final String HTML = """
            <html>
            <head><title>502 Bad Gateway</title></head>
            <body><center><h1>502 Bad Gateway</h1></center></body>
            </html>
            """;

    private Misbehaviour() {}

    /** The answer a fault sends instead of the call's own; empty when it distorts the delivery of the call's own. */
    public static Optional<Answer> instead(Call call, FaultKind kind) {
        return switch (kind) {
            case ERROR_500 -> Optional.of(failure(call, 500, "Failure."));
            case BAD_GATEWAY_HTML -> Optional.of(new Answer(502, "text/html", HTML, Map.of(), null));
            case UNAVAILABLE -> Optional.of(Answer.json(503, Json.object()).with("Retry-After", "2"));
            case TOO_MANY_REQUESTS ->
                Optional.of(Answer.json(429, Json.object()).with("Retry-After", "2"));
            case INVALID_TOKEN -> Optional.of(unauthorized("invalid_token", "Invalid access token"));
            case UNAUTHORIZED -> Optional.of(unauthorized("unauthorized", "This address is not on the list"));
            case DECLINED -> Optional.of(failure(call, 200, "The issuer declined the request."));
            case WRONG_TYPES -> Optional.of(wrongTypes());
            case TIMEOUT, RESET, TRUNCATED_JSON, CUT_OFF, SLOW_DRIP, LATE_ANSWER -> Optional.empty();
        };
    }

    private static Answer failure(Call call, int status, String message) {
        return Envelope.failure(call, status, 1, message, message);
    }

    private static Answer unauthorized(String error, String description) {
        return Answer.json(401, Json.object().put("error", error).put("error_description", description));
    }

    private static Answer wrongTypes() {
        JsonNode body = Json.object()
                .put("code", "zero")
                .put("response_code", "zero")
                .put("message", 5)
                .put("response_message", 5)
                .put("payload", true)
                .put("access_token", 5)
                .put("expires_in", "soon");
        return Answer.json(200, body);
    }
}
