package io.cardkeep.web.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Console;
import io.cardkeep.web.Visit;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code recover-admin} as an operator runs it, beside the application that goes on. */
class RecoveryCommandTest {
    private static final Pattern LINK = Pattern.compile("http://localhost/set-up\\?token=[A-Za-z0-9_-]{43}");

    @AutoClose("stop")
    private static final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    @BeforeAll
    static void start() {
        mail.start();
    }

    @Test
    void an_admin_gets_a_link_that_works_once_and_everybody_who_watches_is_told() throws Exception {
        Person admin = server.cast().admin();
        Visit before = server.signedIn(admin.email());

        Console.Said said = recover(admin.email());

        assertThat(said.code()).as(said.text()).isZero();
        Matcher link = LINK.matcher(said.text());
        assertThat(link.find()).isTrue();
        assertThat(before.get("/people").headers().firstValue("Location")).hasValue("/login");
        assertThat(server.visit()
                        .post("/login", Map.of("username", admin.email(), "password", Cast.PASSWORD))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login?error");
        String path = URI.create(link.group()).toString().substring("http://localhost".length());
        assertThat(joins(path)).isEqualTo(303);
        assertThat(joins(path)).isEqualTo(404);

        assertThat(readers())
                .contains(admin.email(), server.cast().admin2().email())
                .doesNotContain(server.cast().employee().email());
        assertThat(Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getBody))
                .allSatisfy(body ->
                        assertThat(body).contains("the console of the server").doesNotContain("token="));
        assertThat(entries()).contains("people.recover-at-console DONE");
    }

    @Test
    void nobody_else_is_let_in_so() {
        Console.Said employee = recover(server.cast().employee().email());
        Console.Said nobody = recover("nobody@example.com");

        assertThat(employee.code()).isEqualTo(1);
        assertThat(employee.text())
                .contains("Only admins and security officers")
                .doesNotContain("token=");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.text()).contains("has this address").doesNotContain("token=");
        assertThat(entries()).contains("people.recover-at-console REFUSED");
        assertThat(server.signedIn(server.cast().employee().email())
                        .get("/cards")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void without_a_database_it_says_that_nothing_was_done() {
        Map<String, Object> settings = settings();
        settings.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");

        Console.Said said = Console.run(settings, RecoveryCommand.NAME, "admin@cardkeep.test");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Nothing was done").doesNotContain("application-in-tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--fly", "one@example.com two@example.com"})
    void what_cannot_be_understood_ends_with_2_and_how_it_is_used(String typed) {
        String[] arguments = typed.isEmpty() ? new String[0] : typed.split(" ");
        Console.Said said = Console.run(settings(), RecoveryCommand.NAME, arguments);

        assertThat(said.text()).contains("Usage: bin/cardkeep recover-admin ADDRESS");
        assertThat(said.code()).isEqualTo(2);
    }

    private static int joins(String path) {
        Visit visit = server.visit();
        visit.get(path);
        return visit.send("POST", "/set-up", Map.of("password", "eleven brown donkeys sing"))
                .statusCode();
    }

    private static Console.Said recover(String address) {
        return Console.run(settings(), RecoveryCommand.NAME, address);
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(server.settings());
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(mail.getSmtp().getPort()));
        return settings;
    }

    private static List<String> readers() throws MessagingException {
        List<String> readers = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            readers.add(message.getAllRecipients()[0].toString());
        }
        return readers;
    }

    private static List<String> entries() {
        return server
                .bean(History.class)
                .page(HistoryFilter.of(server.cast().admin().company()), null, 50)
                .entries()
                .stream()
                .map(entry -> entry.action().code() + " " + entry.outcome())
                .toList();
    }
}
