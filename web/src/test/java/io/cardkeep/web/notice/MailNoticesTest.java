package io.cardkeep.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.cardkeep.domain.notice.Notice;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at a real SMTP server. */
class MailNoticesTest {
    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailSaysWhoItIsFromAndForAndThatNobodyNeedAnswerIt() throws Exception {
        MimeMessage mail = sent(SampleNotices.in("hi").pinWasSet());

        assertThat(mail.getFrom())
                .extracting(Object::toString)
                .containsExactly("Cardkeep <no-reply@cards.example.com>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("johny@example.com");
        assertThat(mail.getHeader("Content-Language")).containsExactly("hi-IN");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getSentDate()).isNotNull();
    }

    @Test
    void aPinThatWasSetIsToldInEnglishWithTheWayToLockTheCard() throws Exception {
        MimeMessage mail = sent(SampleNotices.in("en").pinWasSet());

        assertThat(mail.getSubject()).isEqualTo("The PIN of your card ending in 7785 was set");
        assertThat(text(mail)).isEqualTo("""
                Hello Johny Bateman,

                The PIN of your card ending in 7785 was set on 23 Nov 2026, 00:15 IST.
                If that was you, there is nothing to do. If it was not, lock the card at once and tell an admin of your company.

                Not you? Lock the card here:
                https://cards.example.com/cards/EKC94AEX89

                Cardkeep for Anay Foods Pvt Ltd, https://cards.example.com
                Cardkeep never asks for a PIN or a password by e-mail. No reply to this address is read.""");
    }

    @Test
    void aPinThatWasSetIsToldInHindi() throws Exception {
        MimeMessage mail = sent(SampleNotices.in("hi").pinWasSet());

        assertThat(mail.getSubject()).isEqualTo("अंतिम अंक 7785 वाले आपके कार्ड का पिन सेट हुआ");
        assertThat(text(mail))
                .startsWith("नमस्ते Johny Bateman,\n")
                .contains("23 नव॰ 2026, 00:15 IST")
                .contains("\nhttps://cards.example.com/cards/EKC94AEX89\n");
    }

    @Test
    void anInvitationCarriesItsLinkInTheMailAndNowhereElse() throws Exception {
        try (LogOf log = LogOf.everything()) {
            MimeMessage mail = sent(SampleNotices.in("en").invitation());

            assertThat(text(mail)).contains("\n" + SampleNotices.SECRET_LINK + "\n");
            assertThat(mail.getSubject()).isEqualTo("Anay Foods Pvt Ltd invites you to Cardkeep");
            assertThat(log.lines()).noneMatch(line -> line.contains("kZ1x9wq7c0fJt2"));
        }
    }

    @Test
    void everyNoticeArrivesInBothLanguages() throws Exception {
        for (String language : new String[] {"en", "hi"}) {
            for (Notice notice : SampleNotices.in(language).all()) {
                MimeMessage mail = sent(notice);
                assertThat(mail.getSubject()).isNotBlank();
                assertThat(text(mail)).contains("\nhttps://cards.example.com/");
            }
        }
    }

    private MimeMessage sent(Notice notice) {
        int before = server.getReceivedMessages().length;
        try (PostOffice office = PostOffice.at(server.getSmtp().getPort())) {
            office.notices().send(notice);
            assertThat(server.waitForIncomingEmail(20_000, before + 1)).isTrue();
        }
        return Arrays.asList(server.getReceivedMessages()).getLast();
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }
}
