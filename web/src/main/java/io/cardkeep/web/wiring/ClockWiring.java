package io.cardkeep.web.wiring;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time, for everything in an application. */
@Configuration(proxyBeanMethods = false)
public final class ClockWiring {
    /** In microseconds, since that is what the database keeps. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
