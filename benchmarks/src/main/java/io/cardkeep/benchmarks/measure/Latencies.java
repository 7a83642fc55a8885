package io.cardkeep.benchmarks.measure;

import java.util.Arrays;
import java.util.List;

/** How long calls took, in nanoseconds, shortest first. */
public final class Latencies {
    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    static Latencies of(List<long[]> parts) {
        long[] all = parts.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        return new Latencies(all);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The time that a share of the calls did not exceed, in microseconds.
     *
     * @param share above 0, up to 1
     */
    public double micros(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e3;
    }
}
