package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CallLimitsTest {
    private static final Reply OUT_OF_TIME = new Reply.Unclear("out of time");
    private static final Reply DONE = new Reply.Refusal("done");

    @Test
    void a_call_beyond_the_cap_waits_a_while_and_is_then_not_sent() throws InterruptedException {
        CallLimits limits = limits(1, Duration.ofSeconds(20));
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> limits.run(
                () -> {
                    running.countDown();
                    await(release);
                    return DONE;
                },
                () -> {},
                () -> OUT_OF_TIME));
        running.await();

        Reply second = limits.run(
                () -> {
                    calls.incrementAndGet();
                    return DONE;
                },
                () -> {},
                () -> OUT_OF_TIME);

        assertThat(second)
                .isEqualTo(new Reply.NotNow("Too many calls to EnKash are under way.", Duration.ofSeconds(5)));
        assertThat(calls).hasValue(0);
        release.countDown();
        assertThat(first.join()).isEqualTo(DONE);
    }

    @Test
    void a_whole_call_that_takes_too_long_is_interrupted_and_cleaned_up_after() throws InterruptedException {
        CountDownLatch cleaned = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);

        Reply reply = limits(1, Duration.ofMillis(100))
                .run(
                        () -> {
                            await(never);
                            return DONE;
                        },
                        cleaned::countDown,
                        () -> OUT_OF_TIME);

        assertThat(reply).isEqualTo(OUT_OF_TIME);
        assertThat(cleaned.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void calls_that_wait_get_their_turn_in_the_order_in_which_they_came() throws InterruptedException {
        CallLimits limits = limits(1, Duration.ofSeconds(50));
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> limits.run(
                () -> {
                    running.countDown();
                    await(release);
                    return DONE;
                },
                () -> {},
                () -> OUT_OF_TIME));
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        List<Integer> turns = new CopyOnWriteArrayList<>();
        List<Thread> waiting = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            waiting.add(inLine(limits, number, turns));
        }
        release.countDown();
        first.join();
        for (Thread each : waiting) {
            each.join(Duration.ofSeconds(20));
        }

        assertThat(turns).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    // Starts a call and returns once it waits in the queue.
    private static Thread inLine(CallLimits limits, int number, List<Integer> turns) {
        Thread thread = Thread.ofPlatform()
                .start(() -> limits.queued(() -> {
                    turns.add(number);
                    return DONE;
                }));
        long deadline = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        while (thread.getState() != Thread.State.TIMED_WAITING && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(thread.getState()).isEqualTo(Thread.State.TIMED_WAITING);
        return thread;
    }

    @Test
    void a_caller_that_is_interrupted_gets_an_answer_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        Reply reply = limits(1, Duration.ofSeconds(20))
                .run(
                        () -> {
                            await(new CountDownLatch(1));
                            return DONE;
                        },
                        () -> {},
                        () -> OUT_OF_TIME);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(reply).isEqualTo(OUT_OF_TIME);
    }

    private static CallLimits limits(int inFlight, Duration wholeCall) {
        return new CallLimits(Thread.ofVirtual().factory(), inFlight, wholeCall);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
