package io.cardkeep.web.wiring;

import io.cardkeep.domain.company.CompanyId;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public final class SharedWiring {
    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    /** UUIDs that ascend with time. */
    @Bean
    Supplier<UUID> ids(InstantSource clock, SecureRandom random) {
        return new TimeOrderedIds(clock, random);
    }

    @Bean
    Installation installation(CardkeepSettings settings, @Value("${enkash.company-id}") String company) {
        String name = settings.companyName();
        return new Installation(
                new CompanyId(company), name == null ? company : name, settings.publicUrl(), settings.mode());
    }

    @Bean
    TrustedProxies trustedProxies(CardkeepSettings settings) {
        return TrustedProxies.of(settings.trustedProxies());
    }
}
