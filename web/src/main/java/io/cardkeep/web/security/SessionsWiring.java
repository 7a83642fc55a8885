package io.cardkeep.web.security;

import io.cardkeep.domain.people.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of people, also for a command that ends them. */
@Configuration(proxyBeanMethods = false)
public final class SessionsWiring {
    @Bean
    Sessions sessions(FindByIndexNameSessionRepository<? extends Session> stored) {
        return new StoredSessions(stored);
    }
}
