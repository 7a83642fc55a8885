package io.cardkeep.web.jobs;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each job rests between two runs ({@code cardkeep.jobs.*}). Whether this node runs any is {@code
 * db-scheduler.enabled}.
 */
@ConfigurationProperties("cardkeep.jobs")
record JobSettings(
        @DefaultValue("30s") Duration settleAbandoned,
        @DefaultValue("45s") Duration reconcileInstructions,
        @DefaultValue("5m") Duration syncCards,
        @DefaultValue("1m") Duration watchEnkash,
        @DefaultValue("1m") Duration expirePinResets,
        @DefaultValue("10m") Duration remindOfEnding,
        @DefaultValue("15m") Duration forgetChallenges) {
    JobSettings {
        if (!Stream.of(
                        settleAbandoned,
                        reconcileInstructions,
                        syncCards,
                        watchEnkash,
                        expirePinResets,
                        remindOfEnding,
                        forgetChallenges)
                .allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException(
                    "Each of CARDKEEP_JOBS_* must be more than nothing, for instance 30s: a job without a rest never stops.");
        }
    }
}
