package io.cardkeep.domain.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * An entry as bytes that never change: one line of JSON by RFC 8785 (JCS), all values strings, keys in order, no white
 * space, UTF-8, without a line end. The bytes are what later proofs hash.
 */
public final class CanonicalForm {
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    /** The canonical bytes of an entry in version {@link HistoryEntry#CANONICAL_VERSION}. */
    public static byte[] of(HistoryEntry entry) {
        StringBuilder json = new StringBuilder(512).append('{');
        field(json, "action", entry.action().code()).append(',');
        field(json, "at", time(entry.at())).append(',');
        field(json, "company", entry.company().value()).append(",\"details\":{");
        details(json, entry.details());
        json.append("},");
        field(json, "from", entry.origin().address()).append(',');
        field(json, "id", entry.id().value().toString()).append(',');
        field(json, "outcome", entry.outcome().name()).append(",\"touches\":[");
        touches(json, entry);
        json.append("],");
        field(json, "v", Integer.toString(HistoryEntry.CANONICAL_VERSION)).append(",\"who\":{");
        who(json, entry.who());
        return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A time as it stands in the canonical form and in exports: UTC, microseconds, {@code Z}. */
    public static String time(Instant at) {
        return MICROS.format(at);
    }

    private static void details(StringBuilder json, Map<String, String> details) {
        String separator = "";
        for (Map.Entry<String, String> detail : details.entrySet()) {
            field(json.append(separator), detail.getKey(), detail.getValue());
            separator = ",";
        }
    }

    private static void touches(StringBuilder json, HistoryEntry entry) {
        String separator = "";
        for (Touch touch : entry.touches()) {
            json.append(separator).append('{');
            field(json, "id", touch.id()).append(',');
            field(json, "kind", touch.kind().name()).append(',');
            field(json, "label", touch.label()).append('}');
            separator = ",";
        }
    }

    private static void who(StringBuilder json, Who who) {
        if (who.id() != null) {
            field(json, "id", who.id().toString()).append(',');
        }
        field(json, "name", who.name()).append(',');
        field(json, "role", who.role());
    }

    private static StringBuilder field(StringBuilder json, String name, String value) {
        quote(json, name).append(':');
        return quote(json, value);
    }

    private static StringBuilder quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < 0x20) {
                        json.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"');
    }
}
