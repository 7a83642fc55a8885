package io.cardkeep.sandbox.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the calls did, in the order it happened; the last 100,000, and exact counts of all. In memory only. */
public final class Effects {
    private static final int KEPT = 100_000;

    private final Deque<Effect> kept = new ArrayDeque<>();
    private final Map<Subject, Count> counts = new TreeMap<>();
    private long number;

    /**
     * How often a call took effect on one card or account.
     *
     * @param id the card's id, or the account's where there is no card
     */
    public record Subject(String call, String id) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            int byCall = call.compareTo(other.call);
            return byCall == 0 ? id.compareTo(other.id) : byCall;
        }
    }

    /** How many effects, and how many of them changed anything. */
    public record Count(long applied, long changed) {
        static final Count NONE = new Count(0, 0);

        Count plus(Effect effect) {
            return new Count(applied + 1, changed + (effect.changed() ? 1 : 0));
        }
    }

    synchronized void append(List<Effect> fresh) {
        for (Effect effect : fresh) {
            if (kept.size() == KEPT) {
                kept.removeFirst();
            }
            number++;
            kept.addLast(effect.numbered(number));
            String id = effect.enKashCardId() == null ? effect.cardAccountId() : effect.enKashCardId();
            Subject subject = new Subject(effect.call(), id);
            counts.put(subject, counts.getOrDefault(subject, Count.NONE).plus(effect));
        }
    }

    public synchronized List<Effect> all() {
        return List.copyOf(kept);
    }

    public synchronized Map<Subject, Count> counts() {
        return Map.copyOf(counts);
    }

    /** Forgets all effects and counts; the numbers go on. */
    public synchronized void clear() {
        kept.clear();
        counts.clear();
    }
}
