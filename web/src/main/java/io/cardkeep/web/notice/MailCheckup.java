package io.cardkeep.web.notice;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import jakarta.mail.MessagingException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether the mail server takes a connection and a sign-in; no mail is handed to it. */
final class MailCheckup implements Checkup {
    private final ObjectProvider<JavaMailSender> servers;
    private final boolean wanted;

    MailCheckup(ObjectProvider<JavaMailSender> servers, boolean wanted) {
        this.servers = servers;
        this.wanted = wanted;
    }

    @Override
    public List<Remark> look() {
        if (!wanted) {
            return List.of(Remark.notLookedAt(Topic.MAIL, "CARDKEEP_MAIL=off"));
        }
        return List.of(
                switch (servers.getIfAvailable()) {
                    case null -> Remark.bad(Topic.MAIL, List.of("SPRING_MAIL_HOST"));
                    case JavaMailSenderImpl server -> reached(server);
                    case JavaMailSender other -> Remark.notLookedAt(Topic.MAIL);
                });
    }

    /** The kind of what went wrong, not its message: that may quote what was sent. */
    private static Remark reached(JavaMailSenderImpl server) {
        try {
            server.testConnection();
            return Remark.good(Topic.MAIL);
        } catch (MessagingException trouble) {
            return Remark.bad(Topic.MAIL, List.of(trouble.getClass().getSimpleName()));
        }
    }
}
