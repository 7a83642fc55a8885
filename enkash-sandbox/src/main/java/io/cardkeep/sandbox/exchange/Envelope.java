package io.cardkeep.sandbox.exchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** EnKash's answer envelope: one call spells its code and message differently from all others. */
public final class Envelope {
    private Envelope() {}

    public static Answer success(Call call, JsonNode payload) {
        return wrapped(call, 200, 0, "Success", payload);
    }

    /** A refusal; the payload is a text then, whatever it is on success. */
    public static Answer failure(Call call, int status, int code, String message, String payload) {
        return wrapped(call, status, code, message, StringNode.valueOf(payload));
    }

    private static Answer wrapped(Call call, int status, int code, String message, JsonNode payload) {
        boolean longNames = call == Call.GET_ACCOUNT;
        ObjectNode body = Json.object();
        body.put(longNames ? "response_code" : "code", code);
        body.put(longNames ? "response_message" : "message", message);
        body.set("payload", payload);
        return Answer.json(status, body).inEnvelope().withVerdict(code, message);
    }
}
