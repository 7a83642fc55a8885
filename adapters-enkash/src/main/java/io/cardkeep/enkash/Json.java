package io.cardkeep.enkash;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON in and out. A parser's message may quote its input, so no such exception leaves this class. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** The one JSON object in these bytes; empty for anything else. */
    static Optional<JsonNode> read(byte[] bytes) {
        return unlessBroken(() -> Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isObject));
    }

    /** The one JSON string in these bytes; empty for anything else. */
    static Optional<String> string(byte[] bytes) {
        return unlessBroken(() ->
                Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isString).map(JsonNode::stringValue));
    }

    /**
     * As {@link #read}, without some fields: their characters go to {@code taken}, and are put into no {@code String}.
     *
     * @param secret the names of such fields, at any depth
     * @param taken gets a name and a new array, which it keeps and wipes
     */
    static Optional<JsonNode> readWithout(byte[] bytes, Set<String> secret, BiConsumer<String, char[]> taken) {
        return unlessBroken(() -> {
            try (JsonParser parser = MAPPER.createParser(bytes)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                JsonNode json = new SecretSkipping(parser, secret, taken).value();
                return parser.nextToken() == null ? Optional.of(json) : Optional.empty();
            }
        });
    }

    /** The parser says of a number with an exponent beyond all sense that its argument, and not the JSON, is wrong. */
    private static <T> Optional<T> unlessBroken(Supplier<Optional<T>> parse) {
        try {
            return parse.get();
        } catch (JacksonException | IllegalArgumentException | ArithmeticException notJson) {
            return Optional.empty();
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
