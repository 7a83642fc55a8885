package io.cardkeep.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who each make one call after the other, so that as many calls are in flight as there are callers. */
final class Callers {
    private static final int FIRST_ROOM = 64;

    private final Way way;
    private final int size;

    Callers(Way way, int size) {
        this.way = way;
        this.size = size;
    }

    /** What each call took, for everyone to have begun their last call by the end of a time. */
    Latencies during(Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        List<Callable<long[]>> all = new ArrayList<>();
        for (int caller = 0; caller < size; caller++) {
            int number = caller;
            all.add(() -> calls(number, end));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<long[]> taken = new ArrayList<>();
            for (Future<long[]> each : threads.invokeAll(all)) {
                taken.add(each.get());
            }
            return Latencies.of(taken);
        }
    }

    private long[] calls(int caller, long end) throws Exception {
        long[] taken = new long[FIRST_ROOM];
        int count = 0;
        long start = System.nanoTime();
        do {
            way.call(caller);
            long now = System.nanoTime();
            taken = count < taken.length ? taken : Arrays.copyOf(taken, 2 * taken.length);
            taken[count] = now - start;
            count++;
            start = now;
        } while (start < end);
        return Arrays.copyOf(taken, count);
    }
}
