package io.cardkeep.web.signon;

import io.cardkeep.domain.doctor.Checkup;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The look at the single sign-on, also for who has none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignOnSettings.class)
public final class SignOnCheckupWiring {
    @Bean
    Checkup signOnCheckup(SignOnSettings settings, @Value("${cardkeep.public-url:http://localhost}") URI publicUrl) {
        String callback = publicUrl.resolve(SignOnWiring.CALLBACK).toString();
        return new SignOnCheckup(settings.on() ? ProviderCalls.discoveries(settings, callback) : null);
    }
}
