package io.cardkeep.web.doctor;

import io.cardkeep.application.doctor.Doctor;
import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Examiner;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What page and command share. */
@Configuration(proxyBeanMethods = false)
final class DoctorWiring {
    @Bean
    Doctor doctor(Examiner examiner, List<Checkup> checkups, InstantSource clock) {
        return new Doctor(examiner, checkups, clock);
    }
}
