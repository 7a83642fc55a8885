package io.cardkeep.persistence;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two acts on two threads that start at the same moment, and what came of them. */
final class AtOnce {
    private AtOnce() {}

    static <T> List<T> run(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(() -> started(start, one));
            Future<T> second = threads.submit(() -> started(start, other));
            return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
        }
    }

    private static <T> T started(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        return act.call();
    }
}
