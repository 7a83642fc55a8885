package io.cardkeep.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who each make one call after the other, so that as many calls are in flight as there are callers. */
final class Callers {
    private final Way way;
    private final int size;

    Callers(Way way, int size) {
        this.way = way;
        this.size = size;
    }

    /** What became of each call, for everyone to have begun their last call by the end of a time. */
    List<Calls> during(Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        List<Callable<Calls>> all = new ArrayList<>();
        for (int caller = 0; caller < size; caller++) {
            int number = caller;
            all.add(() -> calls(number, end));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Calls> calls = new ArrayList<>();
            for (Future<Calls> each : threads.invokeAll(all)) {
                calls.add(each.get());
            }
            return calls;
        }
    }

    private Calls calls(int caller, long end) {
        Calls calls = new Calls();
        long start = System.nanoTime();
        do {
            try {
                way.call(caller);
                calls.succeeded(System.nanoTime() - start);
            } catch (Exception e) {
                calls.failed(e);
            }
            start = System.nanoTime();
        } while (start < end);
        return calls;
    }
}
