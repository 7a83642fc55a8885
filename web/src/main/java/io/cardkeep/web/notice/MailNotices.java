package io.cardkeep.web.notice;

import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends notices by SMTP, after the act they tell of and apart from it. */
final class MailNotices implements Notices {
    private final JavaMailSender smtp;
    private final NoticeText text;
    private final InternetAddress from;
    private final Postman postman;

    MailNotices(JavaMailSender smtp, NoticeText text, InternetAddress from, Postman postman) {
        this.smtp = smtp;
        this.text = text;
        this.from = from;
        this.postman = postman;
    }

    @Override
    public void send(Notice notice) {
        postman.take(new Postman.Errand(Parcel.of(notice), () -> smtp.send(mail(notice))));
    }

    private MimeMessage mail(Notice notice) {
        try {
            MimeMessage mail = smtp.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(notice.to().email());
            parts.setSubject(text.subject(notice));
            parts.setText(text.body(notice));
            mail.setHeader("Content-Language", text.language(notice));
            // RFC 3834: nobody's absence note should answer it.
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }
}
