package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Peaks;
import io.cardkeep.benchmarks.measure.Run;
import io.cardkeep.benchmarks.measure.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Ways that take turns, so that whatever else the machine does meets all of them alike.
 *
 * @param runs of each way, a round each
 */
record Comparison(int inFlight, Map<Way, List<Run>> runs) {
    static Comparison of(List<Way> ways, int inFlight, int rounds, Duration turn, Peaks peaks)
            throws InterruptedException, ExecutionException {
        Map<Way, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Way way : ways) {
                peaks.awaitFewConnections();
                Run run = Run.of(way, inFlight, turn, peaks);
                // The first round warms up and is forgotten.
                if (round > 0) {
                    runs.computeIfAbsent(way, each -> new ArrayList<>()).add(run);
                }
            }
        }
        return new Comparison(inFlight, runs);
    }
}
