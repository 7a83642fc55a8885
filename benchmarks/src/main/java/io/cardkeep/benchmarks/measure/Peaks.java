package io.cardkeep.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The most that this JVM held at any moment of a run. */
public final class Peaks {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MANY_CONNECTIONS = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Connections connections;
    private final Heap heap = new Heap();

    /** @param port of the sandbox, on this machine */
    public Peaks(int port) {
        this.connections = new Connections(port);
    }

    Watch watch() {
        return new Watch();
    }

    /**
     * Lets the connections of earlier calls end, where there are so many that those of the next could not be opened beside
     * them: each takes three files of the sandbox's, and a process may have only so many.
     */
    public void awaitFewConnections() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (connections.count() > MANY_CONNECTIONS && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /**
     * What was seen.
     *
     * @param heapLive bytes in use right after a collection, at most; of a run without any, bytes in use at its end
     * @param heapCommitted bytes the heap had from the system, at most
     * @param connections to the sandbox, at most; -1 where this system does not tell
     * @param threads of the system, at most; virtual ones are none
     */
    public record Seen(long heapLive, long heapCommitted, int connections, int threads) {}

    /** Looks again and again until it is closed. */
    final class Watch implements AutoCloseable {
        private static final int PAUSE_MILLIS = 100;

        private final AtomicInteger most = new AtomicInteger(-1);
        private final CountDownLatch over = new CountDownLatch(1);

        private Watch() {
            heap.forget();
            THREADS.resetPeakThreadCount();
            Thread.ofPlatform().daemon().name("peaks").start(this::look);
        }

        private void look() {
            try {
                do {
                    most.accumulateAndGet(connections.count(), Math::max);
                    heap.look();
                } while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        Seen seen() {
            heap.look();
            return new Seen(heap.live(), heap.committed(), most.get(), THREADS.getPeakThreadCount());
        }

        @Override
        public void close() {
            over.countDown();
        }
    }
}
