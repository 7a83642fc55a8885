package io.cardkeep.web.notice;

import io.cardkeep.domain.doctor.Checkup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The look at mail, also for who sends none. */
@Configuration(proxyBeanMethods = false)
public final class MailCheckupWiring {
    @Bean
    Checkup mailCheckup(ObjectProvider<JavaMailSender> servers, @Value("${cardkeep.mail:on}") String wanted) {
        return new MailCheckup(servers, !wanted.equals("off"));
    }
}
