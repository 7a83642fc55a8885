package io.cardkeep.sandbox.console;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Makes of the page's forms what the control port's JSON calls take. */
public final class FormBodies {
    static final String AS_USUAL = "as usual";

    private FormBodies() {}

    /** A purchase, a refund or a decline, by the button that was pressed. */
    public static Request purchase(Request form) {
        Map<String, String> fields = form.form();
        ObjectNode body = Json.object()
                .put("enKashCardId", fields.getOrDefault("enKashCardId", ""))
                .put("merchantName", fields.getOrDefault("merchantName", ""))
                .put("amount", number(fields, "amount"));
        switch (fields.getOrDefault("act", "")) {
            case "refund" -> body.put("type", "REFUND");
            case "decline" -> body.put("status", "FAILED");
            default -> body.put("type", "SALE");
        }
        return json(form, body);
    }

    public static Request wrongPin(Request form) {
        return json(form, Json.object().put("enKashCardId", form.form().getOrDefault("enKashCardId", "")));
    }

    public static Request fault(Request form) {
        Map<String, String> fields = form.form();
        String acting = fields.getOrDefault("acting", AS_USUAL);
        String kind = fields.getOrDefault("kind", "") + (acting.equals(AS_USUAL) ? "" : "-" + acting);
        ObjectNode body = Json.object()
                .put("call", fields.getOrDefault("call", ""))
                .put("kind", kind)
                .put("count", whole(fields, "count"))
                .put("probability", number(fields, "probability"))
                .put("seed", whole(fields, "seed"));
        if (!fields.getOrDefault("delayMillis", "").isEmpty()) {
            body.put("delayMillis", whole(fields, "delayMillis"));
        }
        return json(form, body);
    }

    private static Request json(Request form, ObjectNode body) {
        return new Request(form.method(), form.path(), form.query(), form.headers(), body.toString());
    }

    private static BigDecimal number(Map<String, String> fields, String name) {
        try {
            return new BigDecimal(fields.getOrDefault(name, "").strip());
        } catch (NumberFormatException notANumber) {
            throw new BadField(name, "must be a number");
        }
    }

    private static int whole(Map<String, String> fields, String name) {
        try {
            return Integer.parseInt(fields.getOrDefault(name, "").strip());
        } catch (NumberFormatException notANumber) {
            throw new BadField(name, "must be a whole number");
        }
    }
}
