package io.cardkeep.sandbox.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the fields of one JSON object strictly; whatever does not fit is a {@link BadField}. */
public final class Fields {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private final ObjectNode object;

    public Fields(ObjectNode object) {
        this.object = object;
    }

    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    public String text(String name) {
        return Optional.ofNullable(textOrNull(name)).orElseThrow(() -> new BadField(name, "is required"));
    }

    public String text(String name, Pattern pattern) {
        String value = text(name);
        if (!pattern.matcher(value).matches()) {
            throw new BadField(name, "must match " + pattern.pattern());
        }
        return value;
    }

    public String textOr(String name, String otherwise) {
        return Optional.ofNullable(textOrNull(name)).orElse(otherwise);
    }

    public @Nullable String textOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new BadField(name, "must be a text that is not blank");
        }
        return value.stringValue();
    }

    public @Nullable String textOrNull(String name, Pattern pattern) {
        return has(name) ? text(name, pattern) : null;
    }

    public boolean flag(String name) {
        JsonNode value = object.path(name);
        if (!value.isBoolean()) {
            throw new BadField(name, "is required and must be true or false");
        }
        return value.booleanValue();
    }

    public boolean flagOr(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    /** Rupees as a JSON number, at most two decimals. */
    public BigDecimal rupees(String name) {
        if (!object.path(name).isNumber()) {
            throw new BadField(name, "is required and must be a number");
        }
        return rupeesAsNumberOrText(name);
    }

    /** Rupees as a JSON number or a text of digits: both are seen in EnKash's examples. */
    public BigDecimal rupeesAsNumberOrText(String name) {
        JsonNode value = object.path(name);
        String digits = value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
        if (!DECIMAL.matcher(digits).matches()) {
            throw new BadField(name, "must be rupees, not negative, with at most two decimals");
        }
        return new BigDecimal(digits).setScale(2);
    }

    public int countOr(String name, int otherwise, int least, int most) {
        if (!has(name)) {
            return otherwise;
        }
        JsonNode value = object.path(name);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw new BadField(name, "must be a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    /** A whole number of uses, as a JSON number or a text of digits. */
    public BigDecimal countAsNumberOrText(String name) {
        JsonNode value = object.path(name);
        String digits = value.isIntegralNumber() || value.isString() ? value.asString() : "";
        if (!COUNT.matcher(digits).matches()) {
            throw new BadField(name, "must be a whole number, not negative");
        }
        return new BigDecimal(digits);
    }

    /** Changes a map as the body says: a field left out leaves it alone, null takes the name out, a value is put in. */
    public <V> void change(String name, Map<String, V> values, Function<String, V> reader) {
        if (has(name)) {
            values.put(name, reader.apply(name));
        } else if (object.has(name)) {
            values.remove(name);
        }
    }

    /** A list of texts that is not empty, each once; a text alone stands for a list of one. */
    public List<String> oneOrMoreTexts(String name, int most) {
        JsonNode value = object.path(name);
        List<JsonNode> items =
                value.isString() ? List.of(value) : value.valueStream().toList();
        boolean fit = !items.isEmpty() && items.size() <= most && items.stream().allMatch(JsonNode::isString);
        if (!fit || value.isObject()) {
            throw new BadField(name, "is required and must be 1 to " + most + " texts");
        }
        return items.stream().map(JsonNode::stringValue).distinct().toList();
    }

    public <E extends Enum<E>> E choice(String name, Class<E> choices) {
        String value = text(name);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        throw new BadField(name, "is not one of the values it can have");
    }

    public JsonNode raw(String name) {
        return object.path(name);
    }
}
