package io.cardkeep.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.ExecutionException;

/**
 * One way, called for a while by some callers.
 *
 * @param seconds from the first call's start to the last one's end
 */
public record Run(Latencies latencies, double seconds, Peaks.Seen peaks) {
    public static Run of(Way way, int inFlight, Duration time, Peaks peaks)
            throws InterruptedException, ExecutionException {
        try (Peaks.Watch watch = peaks.watch()) {
            long start = System.nanoTime();
            Latencies latencies = new Callers(way, inFlight).during(time);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Run(latencies, seconds, watch.seen());
        }
    }

    public double callsPerSecond() {
        return latencies.count() / seconds;
    }
}
