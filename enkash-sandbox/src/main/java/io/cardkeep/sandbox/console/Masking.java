package io.cardkeep.sandbox.console;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the secrets out of a body that is to be shown. */
final class Masking {
    private static final String MASK = "••••";
    private static final Set<String> SECRETS = Set.of(
            "pinBlock",
            "otp",
            "mfaCode",
            "cardNumber",
            "cvv",
            "password",
            "access_token",
            "refresh_token",
            "token",
            "docNo");

    private Masking() {}

    /** A copy whose secrets are dots, whatever type and however many they were. */
    static JsonNode masked(JsonNode body) {
        JsonNode copy = body.deepCopy();
        mask(copy);
        return copy;
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (SECRETS.contains(name)) {
                    object.put(name, MASK);
                }
            }
        }
        node.forEach(Masking::mask);
    }
}
