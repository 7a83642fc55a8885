package io.cardkeep.web.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.cardkeep.application.card.SyncCards;
import io.cardkeep.web.wiring.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings what EnKash says of accounts, cards and transactions. */
@Configuration(proxyBeanMethods = false)
final class SyncJob {
    private static final Logger LOG = LoggerFactory.getLogger(SyncJob.class);

    @Bean
    RecurringTask<Void> syncCardsJob(JobSettings settings, SyncCards cards, Installation installation) {
        return Job.every(settings.syncCards(), "sync-cards", () -> {
            SyncCards.Report report = cards.run(installation.company());
            if (report.unread() > 0) {
                LOG.warn("EnKash gave no answer to {} of the questions about accounts and cards.", report.unread());
            }
            return report.found() + report.changed();
        });
    }

    /** Once more as soon as the start is over, since it may have named accounts that the first run did not know. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> syncAtStart(
            RecurringTask<Void> syncCardsJob, ObjectProvider<Scheduler> scheduler) {
        return ready -> scheduler.ifAvailable(running -> Job.runSoon(syncCardsJob, running));
    }
}
