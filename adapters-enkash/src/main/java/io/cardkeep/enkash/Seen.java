package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.FieldSeen;
import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Probed;
import io.cardkeep.domain.doctor.Probed.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The answer to one probe as it came. It is looked into more leniently than anywhere else, so that one thing that is
 * not as assumed does not hide the others.
 */
final class Seen {
    private final Probe probe;
    private final Result result;
    private final JsonNode json;
    private final List<FieldSeen> fields;

    /** @param json a missing node when nothing could be read */
    Seen(Probe probe, Result result, JsonNode json) {
        this.probe = probe;
        this.result = result;
        this.json = json;
        this.fields = Shape.of(json);
    }

    Probe probe() {
        return probe;
    }

    Probed probed() {
        return new Probed(probe, result, fields);
    }

    Result result() {
        return result;
    }

    boolean isAnswered() {
        return result == Result.ANSWERED;
    }

    JsonNode json() {
        return json;
    }

    /** What the envelope holds, under whatever name. */
    JsonNode payload() {
        return payload(json);
    }

    static JsonNode payload(JsonNode json) {
        return json.has("payload")
                ? json.path("payload")
                : json.valueStream().filter(JsonNode::isContainer).findFirst().orElseGet(() -> json.path("payload"));
    }

    /** The objects in a list under whatever name; the payload itself when it is no list. */
    List<JsonNode> items() {
        JsonNode payload = payload();
        Optional<JsonNode> list = list(payload);
        return list.map(each -> each.valueStream().filter(JsonNode::isObject).toList())
                .orElseGet(() -> payload.path("data").isObject() ? List.of(payload.path("data")) : List.of(payload));
    }

    /** The list in a payload: itself, its {@code data}, or another that stands there alone. */
    static Optional<JsonNode> list(JsonNode payload) {
        if (payload.isArray()) {
            return Optional.of(payload);
        }
        return payload.path("data").isArray()
                ? Optional.of(payload.path("data"))
                : payload.valueStream().filter(JsonNode::isArray).findFirst();
    }

    /** The fields of these names, wherever they are. */
    List<FieldSeen> fields(String... names) {
        return fields(Arrays.asList(names));
    }

    List<FieldSeen> fields(List<String> names) {
        return fields.stream()
                .filter(field -> names.contains(field.path()
                        .substring(field.path().lastIndexOf('.') + 1)
                        .replace("[]", "")))
                .toList();
    }
}
