package io.cardkeep.web.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.cardkeep.domain.people.Person;
import io.cardkeep.persistence.EveryRow;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.EveryLogLine;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * What people sign in with is used in every way, rightly and wrongly, while everything that anybody logs at any level is
 * heard; then it is looked for there and in every row.
 */
class SignInSecretsTest {
    private static final String CONTROL = "control-3f9b1c7ad2";
    private static final String WRONG = "wrong-8c1e5a90f4 and long";
    private static final String CHOSEN = "chosen-5d7702be19 and long";
    private static final Pattern TOKEN = Pattern.compile("/set-up\\?token=([A-Za-z0-9_-]{43})");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<li>((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})</li>");
    private static final Pattern SEED = Pattern.compile("mono slip-code[^>]*>([A-Z2-7 ]{39})<");

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final List<String> secrets = new ArrayList<>(List.of(Cast.PASSWORD, WRONG, CHOSEN));

    @Test
    void nothing_that_people_sign_in_with_is_logged_or_stored() throws Exception {
        String printed;
        try (EveryLogLine log = EveryLogLine.heardBy(this::hear)) {
            LoggerFactory.getLogger("io.cardkeep.control").info(CONTROL);
            useEverySecret();
            printed = log.printed();
        }

        List<String> rows;
        try (Connection owner = server.database().asOwner().getConnection()) {
            rows = EveryRow.of(owner);
        }
        assertThat(heard).as("what would have been found").anyMatch(line -> line.contains(CONTROL));
        assertThat(rows).anyMatch(row -> row.contains("joining@cardkeep.test"));
        assertThat(places(heard)).as("loggers that told a secret").isEmpty();
        assertThat(places(rows)).as("tables that hold a secret").isEmpty();
        assertThat(secrets).noneMatch(printed::contains);
    }

    /** The first words of texts that hold a secret: a logger's name, or a table's. */
    private Set<String> places(Collection<String> texts) {
        return texts.stream()
                .filter(text -> secrets.stream().anyMatch(text::contains))
                .map(text -> text.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void useEverySecret() {
        Person admin = server.cast().admin();
        signIn(server.visit(), admin.email(), WRONG);
        signIn(server.visit(), WRONG, WRONG);
        Visit inviting = server.signedIn(admin.email());
        inviting.post(
                "/people",
                Map.of("name", "Jo Ning", "email", "joining@cardkeep.test", "role", "EMPLOYEE", "employeeNumber", ""));
        String token =
                found(TOKEN, server.mailbox().latestTo("joining@cardkeep.test").text());
        Visit joining = server.visit();
        joining.get("/set-up?token=" + token);
        joining.post("/set-up", Map.of("password", "short"));
        joining.post("/set-up", Map.of("password", CHOSEN));
        signIn(joining, "joining@cardkeep.test", CHOSEN);
        String recoveryCode = setUpAnApp(joining);
        secrets.addAll(List.of(token, recoveryCode, recoveryCode.replace("-", "")));

        Visit back = server.visit();
        signIn(back, "joining@cardkeep.test", CHOSEN);
        back.post("/login/code", Map.of("code", recoveryCode));
        back.post("/login/code", Map.of("code", recoveryCode));
        server.clock().advance(Duration.ofMinutes(6));
        back.get("/me/authenticator");
        back.post("/confirm", Map.of("confirm-method", "GET", "confirm-path", "/me", "confirm-password", CHOSEN));
        String form = UUID.randomUUID().toString();
        back.post("/lost-card", Map.of("username", "joining@cardkeep.test", "password", CHOSEN, "form", form));
        back.post("/lost-card", Map.of("username", WRONG, "password", WRONG, "form", form));
        back.post("/lost-card", Map.of("username", WRONG, "password", WRONG, "form", WRONG));
    }

    /** Gives the first of its recovery codes. */
    private String setUpAnApp(Visit visit) {
        HttpResponse<String> page = visit.get("/me/authenticator");
        String seed = found(SEED, page.body());
        secrets.addAll(List.of(seed, seed.replace(" ", "")));
        Phone phone = Phones.scanned(page);
        visit.post("/me/authenticator", Map.of("seed", Phones.seed(page), "code", "000000"));
        HttpResponse<String> codes = visit.post(
                "/me/authenticator",
                Map.of(
                        "seed",
                        Phones.seed(page),
                        "code",
                        phone.shows(server.clock().instant())));
        return found(RECOVERY_CODE, codes.body());
    }

    private void hear(ILoggingEvent event) {
        heard.add(EveryLogLine.text(event));
    }

    private static void signIn(Visit visit, String email, String password) {
        visit.post("/login", Map.of("username", email, "password", password));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
