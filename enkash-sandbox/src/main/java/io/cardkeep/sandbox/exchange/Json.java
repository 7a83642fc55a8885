package io.cardkeep.sandbox.exchange;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON dialect for the whole stand-in: exact amounts, no duplicate names, nothing after the end. */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The text when the body is one JSON string and nothing else. */
    public static Optional<String> stringIn(String body) {
        try {
            return Optional.of(MAPPER.readTree(body)).filter(JsonNode::isString).map(JsonNode::stringValue);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** The JSON object in the text, or empty when the text is anything else. */
    public static Optional<ObjectNode> objectIn(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
