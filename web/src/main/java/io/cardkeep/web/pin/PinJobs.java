package io.cardkeep.web.pin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.cardkeep.application.pin.ExpirePinResets;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.RemindOfEnding;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to PIN resets and sealing challenges by time alone, on whichever node comes first. */
@Configuration(proxyBeanMethods = false)
final class PinJobs {
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> expirePinResetsJob(ExpirePinResets resets) {
        return Tasks.recurring("expire-pin-resets", FixedDelay.of(OFTEN)).execute((instance, context) -> resets.run());
    }

    @Bean
    RecurringTask<Void> remindOfEndingJob(RemindOfEnding reminder) {
        return Tasks.recurring("remind-of-pin-resets", FixedDelay.of(NOW_AND_THEN))
                .execute((instance, context) -> reminder.run());
    }

    @Bean
    RecurringTask<Void> forgetSealingChallengesJob(IssueSealingChallenge challenges) {
        return Tasks.recurring("forget-sealing-challenges", FixedDelay.of(NOW_AND_THEN))
                .execute((instance, context) -> challenges.forgetEnded());
    }
}
