package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of control requests: one object, or a list of them that is done as one. */
final class Bodies {
    private Bodies() {}

    static Fields one(Request request) {
        return Json.objectIn(request.body())
                .map(Fields::new)
                .orElseThrow(() -> new ControlRefused(400, "The body must be one JSON object."));
    }

    static List<Fields> oneOrMany(Request request) {
        JsonNode tree = tree(request);
        List<JsonNode> items = tree.isArray() ? tree.valueStream().toList() : List.of(tree);
        return items.stream().map(Bodies::fields).toList();
    }

    static Instant instantOr(Fields body, String name, Instant otherwise) {
        try {
            return body.has(name) ? Instant.parse(body.text(name)) : otherwise;
        } catch (DateTimeParseException other) {
            throw new ControlRefused(400, name + " must be a time such as 2025-01-24T08:47:01Z.");
        }
    }

    private static Fields fields(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new Fields(object);
        }
        throw new ControlRefused(400, "The body must be a JSON object or a list of them.");
    }

    private static JsonNode tree(Request request) {
        try {
            return Json.MAPPER.readTree(request.body());
        } catch (JacksonException malformed) {
            throw new ControlRefused(400, "The body is not JSON.");
        }
    }
}
