package io.cardkeep.web.start;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The look at the settings, for who has started in spite of them. */
@Configuration(proxyBeanMethods = false)
public final class SettingsCheckupWiring {
    @Bean
    Checkup settingsCheckup(Environment environment) {
        return () -> List.of(Remark.goodUnless(Topic.SETTINGS, SettingsGate.complaints(environment)));
    }
}
