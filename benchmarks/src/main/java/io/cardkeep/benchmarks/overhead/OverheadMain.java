package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Peaks;
import io.cardkeep.benchmarks.measure.Way;
import io.cardkeep.benchmarks.stand.ControlPort;
import io.cardkeep.benchmarks.stand.Stand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Measures in one run what our adapter and the journal add to the JDK's own HTTP client. */
public final class OverheadMain {
    private OverheadMain() {}

    public static void main(String[] arguments) throws Exception {
        Plan plan = Plan.read(arguments);
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try (Stand stand = Stand.start(plan.sandbox(), plan.mostInFlight())) {
            BareClient bare = new BareClient(stand.sandbox().api());
            Peaks peaks = new Peaks(stand.sandbox().api().getPort());
            Loads loads = new Loads(stand, bare);
            ControlPort control = new ControlPort(stand.sandbox().control());
            SameBytes.check(control, Reads.CALL, new Reads(stand, bare).ways());
            SameBytes.check(control, Loads.CALL, loads.ways());
            for (int inFlight : plan.inFlight()) {
                report.table(
                        "A read, Get Card Details", measured(new Reads(stand, bare).ways(), inFlight, plan, peaks));
                report.table("A change, Load Card Balance", measured(loads.ways(), inFlight, plan, peaks));
            }
            report.transactions(transactions(stand, loads));
        }
    }

    private static Comparison measured(List<Way> ways, int inFlight, Plan plan, Peaks peaks)
            throws InterruptedException, ExecutionException {
        return Comparison.of(ways, inFlight, plan.rounds(), plan.turn(), peaks);
    }

    private static Map<String, Transactions.Count> transactions(Stand stand, Loads loads) throws Exception {
        Transactions transactions = new Transactions(stand);
        Map<String, Transactions.Count> counts = new LinkedHashMap<>();
        for (Way way : List.of(loads.journalled(), loads.useCase())) {
            counts.put(way.name(), transactions.of(way));
        }
        return counts;
    }
}
