package io.cardkeep.benchmarks.measure;

import java.util.Arrays;
import java.util.List;

/** How long calls that succeeded took, in nanoseconds, shortest first. */
public final class Latencies {
    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    static Latencies of(List<Calls> calls) {
        long[] all =
                calls.stream().map(Calls::taken).flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        return new Latencies(all);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The time that a share of the calls did not exceed, in microseconds; no number where no call succeeded.
     *
     * @param share above 0, up to 1
     */
    public double micros(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e3;
    }
}
