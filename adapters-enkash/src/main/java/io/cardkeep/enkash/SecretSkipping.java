package io.cardkeep.enkash;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds a tree of everything but the secret fields, whose characters it hands over as they stand in the parser. */
final class SecretSkipping {
    private final JsonParser parser;
    private final Set<String> secret;
    private final BiConsumer<String, char[]> taken;

    SecretSkipping(JsonParser parser, Set<String> secret, BiConsumer<String, char[]> taken) {
        this.parser = parser;
        this.secret = secret;
        this.taken = taken;
    }

    /** The value that the parser stands at. */
    JsonNode value() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        return token == JsonToken.START_ARRAY ? array() : parser.readValueAsTree();
    }

    private ObjectNode object() {
        ObjectNode object = Json.object();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean characters = token == JsonToken.VALUE_STRING || token.isNumeric();
            if (secret.contains(name) && characters) {
                int from = parser.getStringOffset();
                taken.accept(
                        name, Arrays.copyOfRange(parser.getStringCharacters(), from, from + parser.getStringLength()));
            } else {
                object.set(name, value());
            }
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = Json.array();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }
}
