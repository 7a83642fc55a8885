package io.cardkeep.web.notice;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.web.shell.Display;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.Mode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Notices as the application sends them, over SMTP to a port of this machine. */
final class PostOffice implements AutoCloseable {
    static final String TIMEOUT_MILLIS = "1500";

    private final Postman postman;
    private final MailNotices notices;

    private PostOffice(int port, List<Duration> retryAfter) {
        postman = new Postman(retryAfter);
        notices = new MailNotices(
                smtp(port), text(), new MailSettings(null, retryAfter).sender("cards.example.com"), postman);
    }

    static PostOffice at(int port, Duration... retryAfter) {
        return new PostOffice(port, List.of(retryAfter));
    }

    static NoticeText text() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new NoticeText(
                messages,
                new Display(InstantSource.system()),
                new Installation(
                        new CompanyId("CEKEP5GSGP"),
                        "Anay Foods Pvt Ltd",
                        URI.create("https://cards.example.com"),
                        Mode.REAL));
    }

    MailNotices notices() {
        return notices;
    }

    @Override
    public void close() {
        postman.close();
    }

    private static JavaMailSenderImpl smtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        return sender;
    }
}
