package io.cardkeep.enkash;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code enkash.breaker.*}: when a host that does not answer is left alone.
 *
 * @param window of so many latest calls to the host
 * @param failurePercent so many have to have failed
 * @param openFor how long it is left alone then, before three calls try again
 */
record BreakerSettings(
        @DefaultValue("20") int window,
        @DefaultValue("50") int failurePercent,
        @DefaultValue("10s") Duration openFor) {}
