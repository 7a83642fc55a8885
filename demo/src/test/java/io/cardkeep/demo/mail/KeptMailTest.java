package io.cardkeep.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.MimeMessageHelper;

class KeptMailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:31:44Z");

    private final KeptMail mail = new KeptMail(() -> NOW);

    @Test
    void keepsWhatWouldHaveBeenSentNewestFirst() {
        send("first", "Hello.");
        send("second", "आपका PIN रीसेट मंज़ूर हुआ।");

        assertThat(mail.newestFirst())
                .containsExactly(
                        new Letter(NOW, "reader@demo.cardkeep.test", "second", "आपका PIN रीसेट मंज़ूर हुआ।"),
                        new Letter(NOW, "reader@demo.cardkeep.test", "first", "Hello."));
    }

    @Test
    void showsThePlainTextOfAMailInTwoForms() throws Exception {
        MimeMessage message = mail.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setTo("reader@demo.cardkeep.test");
        helper.setSubject("Both");
        helper.setText("in words", "<p>in colour</p>");

        mail.send(message);

        assertThat(mail.newestFirst()).extracting(Letter::text).containsExactly("in words");
    }

    @Test
    void findsTheLinksInAText() {
        send("invited", "Open http://localhost:8080/set-up#abc. Or (http://localhost:8080/login), if you have joined.");

        assertThat(mail.newestFirst().getFirst().links())
                .containsExactly("http://localhost:8080/set-up#abc", "http://localhost:8080/login");
    }

    @Test
    void forgetsTheOldestRatherThanFillTheMemory() {
        for (int i = 0; i <= KeptMail.MOST; i++) {
            send("number " + i, "text");
        }

        assertThat(mail.newestFirst()).hasSize(KeptMail.MOST);
        assertThat(mail.newestFirst().getLast().subject()).isEqualTo("number 1");
    }

    @Test
    void printsNoLetterSinceAnInvitationCarriesASecret() {
        send("invited", "http://localhost:8080/set-up#secret");

        assertThat(mail.newestFirst().toString()).doesNotContain("secret");
    }

    private void send(String subject, String text) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo("reader@demo.cardkeep.test");
        message.setSubject(subject);
        message.setText(text);
        mail.send(message);
    }
}
