package io.cardkeep.web.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened in a run, in words that are the same when it is replayed. */
final class Trace {
    private final List<String> lines = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** What an id that differs from run to run is called here. */
    void names(String id, String name) {
        names.put(id, name);
    }

    synchronized void add(String line) {
        lines.add(named(line));
    }

    synchronized void violated(String what) {
        violations.add(named(what));
        lines.add("VIOLATION: " + named(what));
    }

    private String named(String line) {
        String named = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
        }
        return named;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public String toString() {
        return violations + System.lineSeparator() + String.join(System.lineSeparator(), lines);
    }
}
