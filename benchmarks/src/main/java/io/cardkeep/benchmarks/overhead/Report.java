package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Run;
import io.cardkeep.benchmarks.measure.Way;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints tables in Markdown. */
final class Report {
    private static final double MEGA = 1 << 20;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void table(String call, Comparison comparison) {
        out.printf("%n**%s, %,d in flight**%n%n", call, comparison.inFlight());
        out.println(
                "| way | median µs | p90 µs | p99 µs | times the first's median (least–most) | failed | calls/s | CPU µs a call"
                        + " | heap MB live (taken) | connections | threads |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        List<Run> first = comparison.runs().values().iterator().next();
        comparison.runs().forEach((way, runs) -> line(way, runs, first));
    }

    private void line(Way way, List<Run> runs, List<Run> first) {
        double[] times = IntStream.range(0, runs.size())
                .mapToDouble(round -> micros(runs.get(round), 0.5) / micros(first.get(round), 0.5))
                .sorted()
                .toArray();
        out.printf(
                "| %s | %,.0f | %,.0f | %,.0f | %.2f (%.2f–%.2f) | %,d | %,.0f | %,.0f | %.0f (%.0f) | %,.0f | %,.0f |%n",
                way.name(),
                middle(runs, run -> micros(run, 0.5)),
                middle(runs, run -> micros(run, 0.9)),
                middle(runs, run -> micros(run, 0.99)),
                times[times.length / 2],
                times[0],
                times[times.length - 1],
                runs.stream().mapToInt(Run::failed).sum(),
                middle(runs, Run::callsPerSecond),
                middle(runs, Run::cpuMicrosPerCall),
                most(runs, run -> run.peaks().heapLive() / MEGA),
                most(runs, run -> run.peaks().heapCommitted() / MEGA),
                most(runs, run -> run.peaks().connections()),
                most(runs, run -> run.peaks().threads()));
    }

    void transactions(Map<String, Transactions.Count> counts) {
        out.printf("%n| way | transactions a call | of which write |%n|---|---|---|%n");
        counts.forEach((way, count) -> out.printf("| %s | %.3f | %.3f |%n", way, count.all(), count.writing()));
    }

    private static double micros(Run run, double share) {
        return run.latencies().micros(share);
    }

    /** The middle round's. */
    private static double middle(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double most(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream().mapToDouble(figure).max().orElse(0);
    }
}
