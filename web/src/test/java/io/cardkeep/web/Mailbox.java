package io.cardkeep.web;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Catches what would have been sent. */
public final class Mailbox extends JavaMailSenderImpl {
    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    @Override
    public void send(MimeMessage message) {
        try {
            String to = message.getAllRecipients()[0].toString();
            mails.add(new Mail(to, message.getSubject(), message.getContent().toString()));
        } catch (MessagingException | IOException e) {
            throw new MailParseException(e);
        }
    }

    /** The latest mail to an address, which may still be on its way. */
    public Mail latestTo(String email) {
        return Deadline.within(Duration.ofSeconds(10))
                .until(
                        "mail to " + email,
                        () -> mails.reversed().stream()
                                .filter(mail -> mail.to().equals(email))
                                .findFirst());
    }

    public List<Mail> all() {
        return List.copyOf(mails);
    }

    /** A mail as its reader gets it. */
    public record Mail(String to, String subject, String text) {}
}
