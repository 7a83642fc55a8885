package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.fault.Calls;
import io.cardkeep.sandbox.fault.Fault;
import io.cardkeep.sandbox.fault.FaultPlan;
import io.cardkeep.sandbox.fault.FaultPlan.Chance;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.Measures;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fault plans such as {@code {"call":"setPin","kind":"timeout-after-acting","count":1}}. */
record FaultPlanning(Faults faults) {
    private static final int MOST = 1_000_000;
    private static final int MOST_KINDS = 100;
    private static final int MOST_MILLIS = 3_600_000;
    private static final int MOST_SECONDS = 366 * 24 * 3600;

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
        Measures measures = measures(body);
        List<Fault> faults = kinds(body).stream()
                .map(kind -> Fault.of(kind, measures)
                        .orElseThrow(() -> new ControlRefused(400, "There is no such kind of fault.")))
                .toList();
        Calls calls = Calls.labelled(body.textOr("call", "*"))
                .orElseThrow(() -> new ControlRefused(400, "There is no such call."));
        return new FaultPlan(
                calls,
                faults,
                body.countOr("skip", 0, 0, MOST),
                body.countOr("count", 1, 1, MOST),
                new Chance(probability(body.raw("probability")), body.countOr("seed", 0, 0, Integer.MAX_VALUE)));
    }

    private static List<String> kinds(Fields body) {
        return body.has("kinds") ? body.oneOrMoreTexts("kinds", MOST_KINDS) : List.of(body.text("kind"));
    }

    private static Measures measures(Fields body) {
        return new Measures(
                millisOrNull(body, "delayMillis"),
                millisOrNull(body, "effectMillis"),
                body.countOr("segmentBytes", Measures.USUAL_SEGMENT, 1, MOST),
                Duration.ofSeconds(body.countOr(
                        "skewSeconds", (int) Measures.USUAL_SKEW.toSeconds(), -MOST_SECONDS, MOST_SECONDS)),
                body.countOr("retryAfterSeconds", Measures.USUAL_RETRY_AFTER, 0, MOST_SECONDS));
    }

    private static @Nullable Duration millisOrNull(Fields body, String name) {
        return body.has(name) ? Duration.ofMillis(body.countOr(name, 0, 0, MOST_MILLIS)) : null;
    }

    private static double probability(JsonNode value) {
        double probability = value.isMissingNode() ? 1 : value.isNumber() ? value.doubleValue() : -1;
        if (probability < 0 || probability > 1) {
            throw new ControlRefused(400, "probability must be a number from 0 to 1.");
        }
        return probability;
    }
}
