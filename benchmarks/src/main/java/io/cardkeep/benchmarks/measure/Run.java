package io.cardkeep.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/**
 * One way, called for a while by some callers.
 *
 * @param seconds from the first call's start to the last one's end
 * @param cpuSeconds that this JVM's process computed, which other processes disturb less than how long a call takes
 */
public record Run(Latencies latencies, double seconds, double cpuSeconds, Peaks.Seen peaks) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    public static Run of(Way way, int inFlight, Duration time, Peaks peaks)
            throws InterruptedException, ExecutionException {
        try (Peaks.Watch watch = peaks.watch()) {
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            Latencies latencies = new Callers(way, inFlight).during(time);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Run(latencies, seconds, (SYSTEM.getProcessCpuTime() - cpu) / 1e9, watch.seen());
        }
    }

    public double cpuMicrosPerCall() {
        return cpuSeconds * 1e6 / latencies.count();
    }

    public double callsPerSecond() {
        return latencies.count() / seconds;
    }
}
