package io.cardkeep.sandbox.generation;

import io.cardkeep.sandbox.exchange.Call;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An edition of the portal: which calls there are, and how their answers are spelt. */
public enum Generation {
    /** The seventeen pages of mid-2025. */
    OF_2025("2025"),
    /** The newest portal: more calls, limits as texts, KYC and terms on card details. */
    OF_2026("2026");

    private static final Set<Call> NEW_IN_2026 = EnumSet.of(Call.VIEW_CVV, Call.CARD_BALANCE, Call.WALLET_DETAILS);
    private static final List<String> FIELDS_NEW_IN_2026 = List.of("kycStatus", "partnerTncUrl");

    private final String label;

    Generation(String label) {
        this.label = label;
    }

    public static Optional<Generation> labelled(String label) {
        return Arrays.stream(values())
                .filter(generation -> generation.label.equals(label))
                .findFirst();
    }

    public Generation other() {
        return this == OF_2025 ? OF_2026 : OF_2025;
    }

    boolean has(Call call) {
        return this == OF_2026 || !NEW_IN_2026.contains(call);
    }

    /**
     * Spells a payload that has the fields of both generations.
     *
     * @param payload may be changed by this
     */
    public JsonNode spelt(Call call, JsonNode payload) {
        switch (this) {
            case OF_2025 -> withoutNewFields(payload);
            case OF_2026 -> {
                if (call == Call.USAGE_LIMITS && payload instanceof ObjectNode limits) {
                    numbersToTexts(limits);
                }
            }
        }
        return payload;
    }

    private static void withoutNewFields(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(FIELDS_NEW_IN_2026);
        }
        node.forEach(Generation::withoutNewFields);
    }

    private static void numbersToTexts(ObjectNode limits) {
        for (String name : List.copyOf(limits.propertyNames())) {
            JsonNode value = limits.path(name);
            if (value.isNumber()) {
                limits.put(name, value.decimalValue().toPlainString());
            }
        }
    }
}
