package io.cardkeep.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final List<String> ALL = List.of(
            "expire-pin-resets",
            "forget-challenges",
            "reconcile-instructions",
            "remind-of-ending",
            "settle-abandoned",
            "sync-cards",
            "watch-enkash");
    private static final Duration SHORT = Duration.ofMillis(200);

    private static CardkeepServer server;

    @BeforeAll
    static void start() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("db-scheduler.polling-interval", "100ms");
        ALL.forEach(name -> settings.put("cardkeep.jobs." + name, "200ms"));
        server = CardkeepServer.start(settings);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everyJobRunsAgainAndAgain() {
        ScheduledTasks tasks = new ScheduledTasks(server);
        assertThat(tasks.names()).containsAll(ALL);
        for (String name : ALL) {
            Instant first = tasks.runAfter(name, Instant.EPOCH);
            assertThat(tasks.runAfter(name, first)).isAfter(first);
        }
    }

    @Test
    void aDueJobRunsOnOneOfTwoNodesAlone() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch letThrough = new CountDownLatch(1);
        Polls polls = new Polls();
        RecurringTask<Void> job = Job.every(Duration.ofHours(1), "one-of-two", () -> {
            await(letThrough);
            return runs.incrementAndGet();
        });
        Scheduler first = scheduler(job, polls);
        Scheduler second = scheduler(job, polls);
        first.start();
        second.start();
        Deadline.within(Duration.ofSeconds(30)).until("ten looks for what is due", polls::ten);
        letThrough.countDown();
        Instant ran = new ScheduledTasks(server).runAfter("one-of-two", Instant.EPOCH);
        first.stop();
        second.stop();

        assertThat(ran).isNotNull();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aJobThatThrowsComesAgain() {
        AtomicInteger runs = new AtomicInteger();
        Scheduler node = scheduler(
                Job.every(SHORT, "throwing", () -> {
                    if (runs.incrementAndGet() < 3) {
                        throw new IllegalStateException("The job broke, as this test wants it.");
                    }
                    return 0;
                }),
                new Polls());
        node.start();
        new ScheduledTasks(server).runAfter("throwing", Instant.EPOCH);
        node.stop();

        assertThat(runs.get()).isGreaterThanOrEqualTo(3);
    }

    private static Scheduler scheduler(RecurringTask<Void> job, Polls polls) {
        return Scheduler.create(server.bean(DataSource.class))
                .startTasks(job)
                .pollingInterval(Duration.ofMillis(50))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .addSchedulerListener(polls)
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the way.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts how often nodes looked for what is due. */
    private static final class Polls extends com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.RAN_EXECUTE_DUE) {
                count.incrementAndGet();
            }
        }

        Optional<Integer> ten() {
            return Optional.of(count.get()).filter(times -> times >= 10);
        }
    }
}
