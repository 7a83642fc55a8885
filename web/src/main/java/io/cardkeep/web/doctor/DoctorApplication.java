package io.cardkeep.web.doctor;

import io.cardkeep.web.notice.MailCheckupWiring;
import io.cardkeep.web.signon.SignOnCheckupWiring;
import io.cardkeep.web.start.SettingsCheckupWiring;
import io.cardkeep.web.wiring.ClockWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The few beans that looking needs, and no others: nothing that changes a database or needs one before it is asked for.
 * Those of the adapters and of Spring Boot are named in a file of this class's name under {@code META-INF/spring}.
 */
@ImportAutoConfiguration
@Import({
    ClockWiring.class,
    DoctorWiring.class,
    MailCheckupWiring.class,
    SettingsCheckupWiring.class,
    SignOnCheckupWiring.class
})
final class DoctorApplication {
    private DoctorApplication() {}
}
