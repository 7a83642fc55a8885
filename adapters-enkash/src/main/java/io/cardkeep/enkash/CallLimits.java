package io.cardkeep.enkash;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** How many calls may be in flight, and how long one may take with all that belongs to it: queue, token, answer. */
final class CallLimits {
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(5);
    private static final Reply FULL = new Reply.NotNow("Too many calls to EnKash are under way.", LONGEST_QUEUE);

    private final ThreadFactory threads;
    private final Bulkhead inFlight;
    private final Duration wholeCall;

    CallLimits(ThreadFactory threads, int maxInFlight, Duration wholeCall) {
        this.threads = threads;
        this.wholeCall = wholeCall;
        this.inFlight = Bulkhead.of(
                "enkash",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(maxInFlight)
                        .maxWaitDuration(LONGEST_QUEUE)
                        .fairCallHandlingStrategyEnabled(true)
                        .build());
    }

    /**
     * Runs a call on a thread of its own, so that it ends in time whatever it does.
     *
     * @param call ends soon after it was interrupted
     * @param afterwards done when nothing of the call runs any more, which may be after this method answered
     * @param outOfTime what the answer is when time is over first
     */
    Reply run(Supplier<Reply> call, Runnable afterwards, Supplier<Reply> outOfTime) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        Thread thread = threads.newThread(() -> complete(answer, call, afterwards));
        thread.start();
        try {
            return answer.get(wholeCall.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return giveUp(answer, thread, outOfTime.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp(answer, thread, outOfTime.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A call to EnKash failed in a way nobody foresaw.", e.getCause());
        }
    }

    private void complete(CompletableFuture<Reply> answer, Supplier<Reply> call, Runnable afterwards) {
        try {
            answer.complete(queued(call));
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        } finally {
            afterwards.run();
        }
    }

    /** An answer that came at the last moment counts. */
    private static Reply giveUp(CompletableFuture<Reply> answer, Thread thread, Reply outOfTime) {
        boolean givenUp = answer.complete(outOfTime);
        thread.interrupt();
        return givenUp ? outOfTime : answer.join();
    }

    /** When the time of a call that begins now is over. */
    Deadline deadline() {
        return Deadline.in(wholeCall);
    }

    /** Runs a call on this thread, once it is its turn. */
    Reply queued(Supplier<Reply> call) {
        if (!inFlight.tryAcquirePermission()) {
            return FULL;
        }
        try {
            return call.get();
        } finally {
            inFlight.onComplete();
        }
    }
}
