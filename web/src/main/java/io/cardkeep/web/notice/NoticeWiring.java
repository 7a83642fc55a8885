package io.cardkeep.web.notice;

import io.cardkeep.domain.notice.Notices;
import io.cardkeep.web.shell.Display;
import io.cardkeep.web.wiring.Installation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
final class NoticeWiring {
    /** Closing waits for what is on its way, so that an orderly end loses no mail. */
    @Bean
    Postman postman(MailSettings settings) {
        return new Postman(settings.retryAfter());
    }

    @Bean
    Notices notices(
            ObjectProvider<JavaMailSender> senders,
            NoticeText text,
            Installation installation,
            MailSettings settings,
            Postman postman) {
        JavaMailSender smtp = senders.getIfAvailable();
        return smtp == null
                ? new UnsentNotices()
                : new MailNotices(
                        smtp, text, settings.sender(installation.publicUrl().getHost()), postman);
    }

    @Bean
    NoticeText noticeText(MessageSource messages, Display display, Installation installation) {
        return new NoticeText(messages, display, installation);
    }
}
