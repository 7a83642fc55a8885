package io.cardkeep.web.pin;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** Looks for long digit strings in all the texts it is given, and keeps where it found them, not the texts. */
final class PinTraces {
    private static final int EXCERPT = 300;

    private final List<String> wanted = new CopyOnWriteArrayList<>();
    private final List<Trace> found = new CopyOnWriteArrayList<>();
    private final Map<String, LongAdder> looked = new ConcurrentHashMap<>();

    /**
     * From here on these digits are looked for, forwards and backwards, in clear and in disguise.
     *
     * @param digits twelve or more
     */
    void watchFor(String digits) {
        if (!digits.matches("[0-9]{12,}")) {
            throw new IllegalArgumentException("Shorter digit strings turn up by chance.");
        }
        wanted.add(digits);
    }

    void look(String place, String text) {
        looked.computeIfAbsent(place, name -> new LongAdder()).increment();
        for (String run : Disguises.runsIn(text)) {
            String backwards = new StringBuilder(run).reverse().toString();
            for (String digits : wanted) {
                if (run.contains(digits) || backwards.contains(digits)) {
                    found.add(new Trace(digits, place, around(text, digits)));
                }
            }
        }
    }

    void look(String place, Collection<String> texts) {
        texts.forEach(text -> look(place, text));
    }

    /** Where some digits were found, each place once. */
    Set<String> placesOf(String digits) {
        return found.stream()
                .filter(trace -> trace.digits().equals(digits))
                .map(Trace::place)
                .collect(toCollection(TreeSet::new));
    }

    /** What was found of any but these digits. */
    List<Trace> ofAllBut(String digits) {
        return found.stream().filter(trace -> !trace.digits().equals(digits)).toList();
    }

    /** How many texts of a place were looked at. */
    long looked(String place) {
        LongAdder count = looked.get(place);
        return count == null ? 0 : count.sum();
    }

    private static String around(String text, String digits) {
        int at = Math.max(0, text.indexOf(digits) - EXCERPT / 2);
        return text.substring(at, Math.min(text.length(), at + EXCERPT));
    }

    /** That some digits stood in a text of some place. */
    record Trace(String digits, String place, String excerpt) {}
}
