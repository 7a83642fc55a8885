package io.cardkeep.web.wiring;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.people.People;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases of every room are made with. */
@Configuration(proxyBeanMethods = false)
final class UseCaseWiring {
    @Bean
    Chronicle chronicle(History history, People people, Supplier<UUID> ids, InstantSource clock) {
        return new Chronicle(history, people, ids, clock);
    }
}
