package io.cardkeep.web.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a use case into something that runs again and again, on one node at a time. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private Job() {}

    /**
     * A run that throws is logged by the scheduler, and the next one follows after the same rest.
     *
     * @param rest between the end of one run and the start of the next
     * @param name in the scheduler's table; a changed name is another job
     * @param run answers how much it did
     */
    static RecurringTask<Void> every(Duration rest, String name, IntSupplier run) {
        return Tasks.recurring(name, FixedDelay.of(rest)).execute((instance, context) -> {
            int done = run.getAsInt();
            if (done > 0) {
                LOG.info("Job {}: {} done.", name, done);
            }
        });
    }

    /** Lets a job run without waiting for its next time. */
    static void runSoon(RecurringTask<Void> job, Scheduler scheduler) {
        try {
            // Any time that is over makes it due.
            scheduler.schedule(
                    job.instance(RecurringTask.INSTANCE), Instant.EPOCH, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            scheduler.triggerCheckForDueExecutions();
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException e) {
            // A node that picks the job between our look and our write makes the write miss its row.
            LOG.debug("Job {} is running on some node already.", job.getName());
        }
    }
}
