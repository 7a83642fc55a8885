package io.cardkeep.web.doctor;

import io.cardkeep.application.doctor.Doctor;
import io.cardkeep.application.doctor.ExamineInstallation;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page alone needs. */
@Configuration(proxyBeanMethods = false)
final class ExaminationWiring {
    @Bean
    ExamineInstallation examineInstallation(Doctor doctor, CardAccounts accounts, Chronicle chronicle) {
        return new ExamineInstallation(doctor, accounts, chronicle);
    }
}
