package io.cardkeep.sandbox.ledger;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The state file's contents. Neither PINs nor tokens have a place in it. */
record Snapshot(
        int version,
        List<Account> accounts,
        List<Card> cards,
        List<CardTransaction> transactions,
        List<String> loadReferences,
        Map<String, UsageControls> usageControls,
        Map<String, String> replacements,
        Map<String, Standing> standings) {
    static final int VERSION = 2;

    static final Snapshot EMPTY =
            new Snapshot(VERSION, List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());

    /** Gives a file of the first version what it could not have held yet. */
    static JsonNode upgraded(JsonNode file) {
        if (file instanceof ObjectNode first && first.path("version").asInt(0) == 1) {
            first.put("version", VERSION);
            first.putObject("usageControls");
            first.putObject("replacements");
            first.putObject("standings");
        }
        return file;
    }
}
