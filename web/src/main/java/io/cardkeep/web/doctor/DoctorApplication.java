package io.cardkeep.web.doctor;

import io.cardkeep.web.notice.MailCheckupWiring;
import io.cardkeep.web.start.SettingsCheckupWiring;
import io.cardkeep.web.wiring.ClockWiring;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The few beans that looking needs, beside the adapters. No configuration of the web application, which skips it. */
@EnableAutoConfiguration
@Import({ClockWiring.class, DoctorWiring.class, MailCheckupWiring.class, SettingsCheckupWiring.class})
final class DoctorApplication {
    private DoctorApplication() {}
}
