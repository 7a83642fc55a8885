package io.cardkeep.web.runs;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what runs are made of. */
final class Tally {
    private final SortedMap<String, Integer> acts = new TreeMap<>();
    private final SortedMap<String, Integer> shown = new TreeMap<>();
    private final SortedMap<String, Integer> faults = new TreeMap<>();
    private final SortedMap<String, Integer> crashes = new TreeMap<>();
    private final SortedMap<String, Integer> ends = new TreeMap<>();
    private int runs;

    void run() {
        runs++;
    }

    void act(String name) {
        acts.merge(name, 1, Integer::sum);
    }

    void shown(String outcome) {
        shown.merge(outcome, 1, Integer::sum);
    }

    void struck(String call, String fault) {
        faults.merge(LedgerRule.calls().contains(call) ? fault : call + ": " + fault, 1, Integer::sum);
    }

    void crashed(Crash crash) {
        crashes.merge(crash.name(), 1, Integer::sum);
    }

    void ended(Row row) {
        ends.merge(row.kind() + " " + row.state(), 1, Integer::sum);
    }

    int crashes() {
        return sum(crashes);
    }

    int faults() {
        return sum(faults);
    }

    int instructions() {
        return sum(ends);
    }

    SortedMap<String, Integer> ends() {
        return ends;
    }

    @Override
    public String toString() {
        return """
                %d runs: %d acts, %d instructions, %d faults, %d crashes
                acts: %s
                shown: %s
                faults: %s
                crashes: %s
                ends: %s""".formatted(runs, sum(acts), sum(ends), sum(faults), sum(crashes), acts, shown, faults, crashes, ends);
    }

    private static int sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
