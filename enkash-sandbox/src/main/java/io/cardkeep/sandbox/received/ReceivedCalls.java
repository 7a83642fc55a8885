package io.cardkeep.sandbox.received;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last 10,000 received calls, oldest first. */
public final class ReceivedCalls {
    private static final int KEPT = 10_000;

    private final Deque<ReceivedCall> calls = new ArrayDeque<>();
    private long sequence;

    /** Keeps the call under the next sequence number. */
    public synchronized void add(ReceivedCall call) {
        if (calls.size() == KEPT) {
            calls.removeFirst();
        }
        sequence++;
        calls.addLast(call.numbered(sequence));
    }

    public synchronized List<ReceivedCall> all() {
        return List.copyOf(calls);
    }

    /** Forgets the calls; the sequence goes on. */
    public synchronized void clear() {
        calls.clear();
    }
}
