package io.cardkeep.web.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.cardkeep.application.firstpin.ExpireFirstPins;
import io.cardkeep.application.pin.ExpirePinResets;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.RemindOfEnding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What time does to PIN resets, proposals of cards that never had a PIN, and sealing challenges. */
@Configuration(proxyBeanMethods = false)
final class PinJobs {
    @Bean
    RecurringTask<Void> expirePinResetsJob(JobSettings settings, ExpirePinResets resets, ExpireFirstPins proposals) {
        return Job.every(settings.expirePinResets(), "expire-pin-resets", () -> resets.run() + proposals.run());
    }

    @Bean
    RecurringTask<Void> remindOfEndingJob(JobSettings settings, RemindOfEnding reminder) {
        return Job.every(settings.remindOfEnding(), "remind-of-ending", reminder::run);
    }

    @Bean
    RecurringTask<Void> forgetChallengesJob(JobSettings settings, IssueSealingChallenge challenges) {
        return Job.every(settings.forgetChallenges(), "forget-challenges", challenges::forgetEnded);
    }
}
