package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Way;
import io.cardkeep.benchmarks.stand.ControlPort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes sure that all ways of a call send the same, but for a load's reference. */
final class SameBytes {
    private static final String REFERENCE = "uniqueReferenceNumber";

    private SameBytes() {}

    /** @throws IllegalStateException when they differ, since a comparison would then mean nothing */
    static void check(ControlPort sandbox, String call, List<Way> ways) throws Exception {
        Set<String> sent = new HashSet<>();
        for (Way way : ways) {
            way.call(0);
            sent.add(withoutReference(sandbox.lastReceived(call).path("body")));
        }
        if (sent.size() != 1) {
            throw new IllegalStateException("The ways do not send the same: " + sent);
        }
    }

    private static String withoutReference(JsonNode body) {
        if (body instanceof ObjectNode object && object.has(REFERENCE)) {
            object.put(REFERENCE, object.path(REFERENCE).stringValue().length());
        }
        return body.toString();
    }
}
