package io.cardkeep.sandbox.fault;

import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Calls whose answer is gone and whose effect has not come yet. Each is carried out once, when due or when told. */
public final class LateEffects implements AutoCloseable {
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final SequencedMap<Long, Waiting> waiting = new TreeMap<>();
    private long latest;

    private record Waiting(String call, Runnable effect) {}

    /** Carries the effect out after the delay. */
    public synchronized void later(String call, Runnable effect, Duration delay) {
        latest++;
        long number = latest;
        waiting.put(number, new Waiting(call, effect));
        var _ = clock.schedule(() -> run(number), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The calls still waiting, oldest first. Whoever sees none sees their effects done. */
    public synchronized List<String> waiting() {
        return waiting.values().stream().map(Waiting::call).toList();
    }

    /** Carries out all that wait, oldest first. */
    public synchronized void runAll() {
        List.copyOf(waiting.keySet()).forEach(this::run);
    }

    /** Drops all that wait, as if they had been lost before acting. */
    public synchronized void clear() {
        waiting.clear();
    }

    private synchronized void run(long number) {
        Waiting late = waiting.remove(number);
        if (late != null) {
            late.effect().run();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clear();
    }
}
