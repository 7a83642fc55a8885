package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.FieldSeen;
import io.cardkeep.domain.doctor.FieldSeen.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The names and kinds of an answer's fields; nothing of what they hold. */
final class Shape {
    /** A name that looks otherwise could be a value: an id, a number or a person as the key of an object. */
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z_]{0,47}[0-9]?");

    private static final String NO_NAME = "(another name)";
    private static final int DEEPEST = 6;
    private static final int MOST = 250;

    private final Map<String, Set<Kind>> fields = new TreeMap<>();

    private Shape() {}

    /** By path, at most 250 of them, six levels deep. */
    static List<FieldSeen> of(JsonNode json) {
        Shape shape = new Shape();
        shape.add("", json, 0);
        List<FieldSeen> seen = new ArrayList<>();
        shape.fields.forEach((path, kinds) -> seen.add(new FieldSeen(path, kinds)));
        return List.copyOf(seen);
    }

    private void add(String path, JsonNode node, int depth) {
        if (!path.isEmpty() && (fields.size() < MOST || fields.containsKey(path))) {
            fields.computeIfAbsent(path, _ -> EnumSet.noneOf(Kind.class)).add(kind(node));
        }
        if (depth >= DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> add(path + "[]", item, depth + 1));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(property -> add(
                            path + (path.isEmpty() ? "" : ".") + name(property.getKey()),
                            property.getValue(),
                            depth + 1));
        }
    }

    private static String name(String key) {
        return NAME.matcher(key).matches() ? key : NO_NAME;
    }

    private static Kind kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Kind.STRING;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case OBJECT, POJO -> Kind.OBJECT;
            case ARRAY -> Kind.ARRAY;
            case NULL, MISSING, BINARY -> Kind.NULL;
        };
    }
}
