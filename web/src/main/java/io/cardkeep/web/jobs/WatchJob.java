package io.cardkeep.web.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.cardkeep.application.outage.WatchEnkash;
import io.cardkeep.web.wiring.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks whether EnKash can be reached. */
@Configuration(proxyBeanMethods = false)
final class WatchJob {
    @Bean
    RecurringTask<Void> watchEnkashJob(JobSettings settings, WatchEnkash enkash, Installation installation) {
        return Job.every(settings.watchEnkash(), "watch-enkash", () -> enkash.look(installation.company()) ? 1 : 0);
    }
}
