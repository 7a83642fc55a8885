package io.cardkeep.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * One way, called for a while by some callers.
 *
 * @param failed calls that did not succeed
 * @param seconds from the first call's start to the last one's end
 * @param cpuSeconds that this JVM's process computed, which other processes disturb less than how long a call takes
 */
public record Run(Latencies latencies, int failed, double seconds, double cpuSeconds, Peaks.Seen peaks) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    public static Run of(Way way, int inFlight, Duration time, Peaks peaks)
            throws InterruptedException, ExecutionException {
        try (Peaks.Watch watch = peaks.watch()) {
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            List<Calls> calls = new Callers(way, inFlight).during(time);
            double seconds = (System.nanoTime() - start) / 1e9;
            calls.stream()
                    .map(Calls::trouble)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .ifPresent(Run::tell);
            int failed = calls.stream().mapToInt(Calls::failed).sum();
            return new Run(
                    Latencies.of(calls), failed, seconds, (SYSTEM.getProcessCpuTime() - cpu) / 1e9, watch.seen());
        }
    }

    private static void tell(Exception trouble) {
        System.err.println("Calls failed, for instance so: " + trouble);
    }

    public double cpuMicrosPerCall() {
        return cpuSeconds * 1e6 / latencies.count();
    }

    public double callsPerSecond() {
        return latencies.count() / seconds;
    }
}
