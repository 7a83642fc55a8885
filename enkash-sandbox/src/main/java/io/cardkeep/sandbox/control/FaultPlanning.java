package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.fault.Fault;
import io.cardkeep.sandbox.fault.FaultPlan;
import io.cardkeep.sandbox.fault.FaultPlan.Chance;
import io.cardkeep.sandbox.fault.Faults;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fault plans such as {@code {"call":"setPin","kind":"timeout-after-acting","count":1}}. */
record FaultPlanning(Faults faults) {
    private static final int MOST = 1_000_000;

    Answer standing(Request request) {
        return Answer.json(200, Json.MAPPER.valueToTree(faults.standing()));
    }

    Answer plan(Request request) {
        List<FaultPlan> plans =
                Bodies.oneOrMany(request).stream().map(FaultPlanning::plan).toList();
        plans.forEach(faults::plan);
        return Answer.json(201, Json.MAPPER.valueToTree(faults.standing()));
    }

    Answer clear(Request request) {
        faults.clear();
        return Answer.json(200, Json.MAPPER.createArrayNode());
    }

    private static FaultPlan plan(Fields body) {
        @Nullable
        Duration delay =
                body.has("delayMillis") ? Duration.ofMillis(body.countOr("delayMillis", 0, 0, 3_600_000)) : null;
        Fault fault = Fault.of(body.text("kind"), delay)
                .orElseThrow(() -> new ControlRefused(400, "There is no such kind of fault."));
        return new FaultPlan(
                call(body.textOr("call", "*")),
                fault,
                body.countOr("skip", 0, 0, MOST),
                body.countOr("count", 1, 1, MOST),
                new Chance(probability(body.raw("probability")), body.countOr("seed", 0, 0, Integer.MAX_VALUE)));
    }

    private static @Nullable Call call(String label) {
        if (label.equals("*")) {
            return null;
        }
        return Call.labelled(label).orElseThrow(() -> new ControlRefused(400, "There is no such call."));
    }

    private static double probability(JsonNode value) {
        double probability = value.isMissingNode() ? 1 : value.isNumber() ? value.doubleValue() : -1;
        if (probability < 0 || probability > 1) {
            throw new ControlRefused(400, "probability must be a number from 0 to 1.");
        }
        return probability;
    }
}
