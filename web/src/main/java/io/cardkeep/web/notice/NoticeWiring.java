package io.cardkeep.web.notice;

import io.cardkeep.domain.notice.Notices;
import io.cardkeep.web.shell.Display;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.Mailing;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
public final class NoticeWiring {
    /** Closing waits for what is on its way, so that an orderly end loses no mail. */
    @Bean
    Postman postman(MailSettings settings) {
        return new Postman(settings.retryAfter());
    }

    @Bean
    Mailing mailing(ObjectProvider<JavaMailSender> servers, @Value("${cardkeep.mail:on}") String wanted) {
        if (wanted.equals("off")) {
            return new Mailing("CARDKEEP_MAIL is off");
        }
        return new Mailing(servers.getIfAvailable() == null ? "SPRING_MAIL_HOST names no mail server" : null);
    }

    @Bean
    Notices notices(
            Mailing mailing,
            ObjectProvider<JavaMailSender> servers,
            NoticeText text,
            Installation installation,
            MailSettings settings,
            Postman postman) {
        String why = mailing.silentBecause();
        if (why != null) {
            return new UnsentNotices(why);
        }
        InternetAddress sender = settings.sender(installation.publicUrl().getHost());
        return new MailNotices(servers.getObject(), text, sender, postman);
    }

    @Bean
    NoticeText noticeText(MessageSource messages, Display display, Installation installation) {
        return new NoticeText(messages, display, installation);
    }
}
