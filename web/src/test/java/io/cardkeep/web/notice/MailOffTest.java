package io.cardkeep.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import io.cardkeep.web.authenticator.Phones;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A real installation whose settings say that nobody is told anything by mail, though they name a server. */
@ExtendWith(OutputCaptureExtension.class)
class MailOffTest {
    private static final String ADMIN = "admin@cardkeep.test";

    private static CardkeepServer server;
    private static Phones phones;
    private static String said;

    @BeforeAll
    static void start(CapturedOutput output) {
        server = CardkeepServer.start(Map.of(
                "cardkeep.mode", "real",
                "cardkeep.public-url", "https://cards.example.com",
                "cardkeep.trusted-proxies", "127.0.0.1",
                "cardkeep.mail", "off"));
        phones = new Phones(server);
        said = output.getAll();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void the_start_warns_that_nobody_is_told() {
        assertThat(said.lines())
                .filteredOn(line -> line.contains(" WARN "))
                .filteredOn(line -> line.contains("CARDKEEP_MAIL is off, so nobody is told anything by e-mail"))
                .hasSize(1);
    }

    @Test
    void the_pages_of_those_who_count_on_mail_say_so() {
        Visit admin = signedIn(ADMIN);

        assertThat(admin.get("/people").body()).contains("data-mail-off", "nobody is told by mail");
        assertThat(admin.get("/approvals").body()).contains("data-mail-off", "nobody is told by mail");
    }

    @Test
    void an_invitation_is_mailed_to_nobody() {
        signedIn(ADMIN)
                .post(
                        "/people",
                        Map.of(
                                "name",
                                "Asha Rao",
                                "email",
                                "asha@example.com",
                                "role",
                                "EMPLOYEE",
                                "employeeNumber",
                                ""));

        assertThat(signedIn(ADMIN).get("/people").body()).contains("asha@example.com");
        assertThat(server.mailbox().all()).isEmpty();
    }

    @Test
    void where_mail_is_sent_the_pages_say_nothing_of_it() {
        Visit admin = CardkeepServer.shared().signedIn(ADMIN);

        assertThat(admin.get("/people").body()).doesNotContain("data-mail-off");
        assertThat(admin.get("/approvals").body()).doesNotContain("data-mail-off");
    }

    private static Visit signedIn(String email) {
        Visit visit = server.visit().always("X-Forwarded-For", "203.0.113.9").always("X-Forwarded-Proto", "https");
        return phones.signIn(visit, email, Cast.PASSWORD);
    }
}
