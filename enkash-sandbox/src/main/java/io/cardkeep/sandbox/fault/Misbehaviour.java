package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a fault makes of a call's own answer, before it is encrypted. */
public final class Misbehaviour {
    private static final String HTML = """
            <html>
            <head><title>502 Bad Gateway</title></head>
            <body><center><h1>502 Bad Gateway</h1></center></body>
            </html>
            """;

    private Misbehaviour() {}

    /** The answer in its place, or the own one for the kinds that only distort its delivery. */
    public static Answer of(Call call, Fault fault, Answer own) {
        return switch (fault.kind()) {
            case ERROR_500 -> failure(call, 500, "Failure.");
            case BAD_GATEWAY_HTML -> new Answer(502, "text/html", HTML, Map.of(), false, null);
            case UNAVAILABLE -> notNow(503, fault);
            case TOO_MANY_REQUESTS -> notNow(429, fault);
            case INVALID_TOKEN -> unauthorized("invalid_token", "Invalid access token");
            case UNAUTHORIZED -> unauthorized("unauthorized", "This address is not on the list");
            case DECLINED -> failure(call, 200, "The issuer declined the request.");
            case WRONG_TYPES -> wrongTypes(call);
            case MISSING_CODE -> withoutCode(own);
            case CLOCK_SKEW -> ClockSkew.applied(own, fault.measures().skew());
            default -> own;
        };
    }

    private static Answer failure(Call call, int status, String message) {
        Answer failure = Envelope.failure(call, status, 1, message, message);
        return call == Call.TOKEN ? failure.inClear() : failure;
    }

    private static Answer notNow(int status, Fault fault) {
        return Answer.json(status, Json.object())
                .with("Retry-After", String.valueOf(fault.measures().retryAfterSeconds()));
    }

    private static Answer unauthorized(String error, String description) {
        return Answer.json(401, Json.object().put("error", error).put("error_description", description));
    }

    private static Answer wrongTypes(Call call) {
        JsonNode body = Json.object()
                .put("code", "zero")
                .put("response_code", "zero")
                .put("message", 5)
                .put("response_message", 5)
                .put("payload", true)
                .put("access_token", 5)
                .put("expires_in", "soon");
        Answer answer = Answer.json(200, body);
        return call == Call.TOKEN ? answer : answer.inEnvelope();
    }

    private static Answer withoutCode(Answer own) {
        return Json.objectIn(own.body())
                .map(body -> body.remove(List.of("code", "response_code", "access_token")))
                .map(body -> own.withBody(body.toString()))
                .orElse(own);
    }
}
