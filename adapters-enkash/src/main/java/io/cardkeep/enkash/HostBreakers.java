package io.cardkeep.enkash;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a host alone for a while when too many of its latest calls brought no answer or an error of its own (5xx). What
 * EnKash refuses is an answer, and counts as one.
 */
final class HostBreakers {
    private static final Logger LOG = LoggerFactory.getLogger(HostBreakers.class);
    private static final String LEFT_ALONE = "EnKash has not been answering, so it is left alone for a moment.";
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final int TRIES_BEFORE_CLOSING = 3;

    private final Map<String, Guarded> hosts = new ConcurrentHashMap<>();
    private final Duration openFor;
    private final CircuitBreakerConfig config;
    private final InstantSource clock;

    HostBreakers(BreakerSettings settings, InstantSource clock) {
        this.openFor = settings.openFor();
        this.clock = clock;
        this.config = CircuitBreakerConfig.custom()
                .clock(clock.withZone(ZoneOffset.UTC))
                .slidingWindow(settings.window(), (settings.window() + 1) / 2, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(openFor)
                .permittedNumberOfCallsInHalfOpenState(TRIES_BEFORE_CLOSING)
                .writableStackTraceEnabled(false)
                .build();
    }

    /** Makes the call, or answers for it that nothing left us, with how long to wait. */
    Delivery guard(URI address, Supplier<Delivery> call) {
        Guarded host = hosts.computeIfAbsent(name(address), this::guarded);
        if (!host.breaker().tryAcquirePermission()) {
            return new Delivery.Undelivered(LEFT_ALONE, host.wait(clock.instant(), openFor));
        }
        boolean told = false;
        try {
            Delivery delivery = call.get();
            told = true;
            tell(host.breaker(), delivery);
            return delivery;
        } finally {
            if (!told) {
                host.breaker().releasePermission();
            }
        }
    }

    /** Without what may stand before the host, since it is logged. */
    private static String name(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    private static void tell(CircuitBreaker breaker, Delivery delivery) {
        boolean answered = switch (delivery) {
            case Delivery.Answered answer -> answer.status() < 500;
            case Delivery.Undelivered undelivered -> false;
            case Delivery.Lost lost -> false;
        };
        if (answered) {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        } else {
            breaker.onError(0, TimeUnit.NANOSECONDS, new IOException("EnKash brought no answer."));
        }
    }

    private Guarded guarded(String host) {
        Guarded guarded = new Guarded(CircuitBreaker.of(host, config), clock);
        guarded.breaker().getEventPublisher().onStateTransition(guarded::changed);
        return guarded;
    }

    private static final class Guarded {
        private final CircuitBreaker breaker;
        private final InstantSource clock;
        private volatile Instant changedAt = Instant.MIN;

        Guarded(CircuitBreaker breaker, InstantSource clock) {
            this.breaker = breaker;
            this.clock = clock;
        }

        CircuitBreaker breaker() {
            return breaker;
        }

        Duration wait(Instant now, Duration openFor) {
            Instant until = changedAt.plus(openFor);
            return until.isAfter(now.plus(SHORTEST_WAIT)) ? Duration.between(now, until) : SHORTEST_WAIT;
        }

        void changed(CircuitBreakerOnStateTransitionEvent event) {
            changedAt = clock.instant();
            LOG.warn(
                    "EnKash's host {} goes from {} to {}.",
                    event.getCircuitBreakerName(),
                    event.getStateTransition().getFromState(),
                    event.getStateTransition().getToState());
        }
    }
}
