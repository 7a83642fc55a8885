package io.cardkeep.web.wiring;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.People;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases of every room are made with. */
@Configuration(proxyBeanMethods = false)
public final class UseCaseWiring {
    @Bean
    Chronicle chronicle(History history, People people, Supplier<UUID> ids, InstantSource clock) {
        return new Chronicle(history, people, ids, clock);
    }

    /** Takes how long after it was sent a change may still take effect at EnKash. */
    @Bean
    Journal journal(
            Instructions instructions,
            Chronicle chronicle,
            @Value("${enkash.settle-after:PT10M}") Duration settleAfter) {
        return new Journal(instructions, chronicle, settleAfter);
    }
}
