package io.cardkeep.benchmarks.stand;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Both adapters as their own configurations wire them, and the journal over them; no pages and no jobs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Wiring {
    @Bean
    InstantSource clock() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Bean
    Journal journal(Instructions instructions, History history, People people, InstantSource clock) {
        return new Journal(
                instructions, new Chronicle(history, people, UUID::randomUUID, clock), Duration.ofMinutes(10));
    }
}
