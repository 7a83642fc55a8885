package io.cardkeep.web.jobs;

import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheduler's table. */
public final class ScheduledTasks {
    private final JdbcClient jdbc;

    public ScheduledTasks(CardkeepServer server) {
        this.jdbc = JdbcClient.create(server.bean(DataSource.class));
    }

    List<String> names() {
        return jdbc.sql("select task_name from scheduled_tasks order by task_name")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The end of a job's first run after a time, which is waited for. */
    Instant runAfter(String name, Instant time) {
        return Deadline.within(Duration.ofSeconds(60))
                .until("run of " + name, () -> lastRun(name).filter(time::isBefore));
    }

    /** Waits for a run that began after this was asked. */
    public void wholeRun(String name) {
        Instant before = lastRun(name).orElse(Instant.EPOCH);
        // One may be under way.
        runAfter(name, runAfter(name, before));
    }

    private Optional<Instant> lastRun(String name) {
        return jdbc.sql("select last_success from scheduled_tasks where task_name = :name and last_success is not null")
                .param("name", name)
                .query(java.sql.Timestamp.class)
                .optional()
                .map(java.sql.Timestamp::toInstant);
    }
}
