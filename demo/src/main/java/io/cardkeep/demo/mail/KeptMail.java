package io.cardkeep.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Takes the demo's mail and keeps the latest instead of sending it. */
public final class KeptMail extends JavaMailSenderImpl {
    static final int MOST = 200;

    private final Deque<Letter> letters = new ArrayDeque<>();
    private final InstantSource clock;

    public KeptMail(InstantSource clock) {
        this.clock = clock;
    }

    /** The newest first, at most {@value #MOST}. */
    synchronized List<Letter> newestFirst() {
        return List.copyOf(letters);
    }

    /** There is no server that could be down. */
    @Override
    public void testConnection() {}

    @Override
    protected synchronized void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (MimeMessage message : messages) {
            letters.addFirst(letter(message));
            if (letters.size() > MOST) {
                letters.removeLast();
            }
        }
    }

    private Letter letter(MimeMessage message) {
        try {
            // Sets the headers that readers of the content rely on, as sending would.
            message.saveChanges();
            return Letter.of(message, clock.instant());
        } catch (MessagingException | IOException e) {
            throw new MailParseException(e);
        }
    }
}
