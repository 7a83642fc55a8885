package io.cardkeep.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.persistence.EveryRow;
import io.cardkeep.web.EveryLogLine;
import io.cardkeep.web.Visit;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What passes between browser, application and provider, while everything that the application logs or stores is looked at. */
class SignOnSecretsTest {
    private static final String CONTROL = "control-5b20d9f1ce";

    /** The provider is in the same process, and no part of what is looked at. */
    private static final List<String> OF_THE_PROVIDER =
            List.of("org.springframework.security.oauth2.server", "org.springframework.security.web", "org.apache");

    @AutoClose
    private static final SignOnSite site = SignOnSite.start(Map.of());

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final List<String> secrets = new ArrayList<>(List.of(Provider.CLIENT_SECRET, Provider.PASSWORD));

    @Test
    void nothing_that_opens_an_account_is_logged_or_stored() throws Exception {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        String printed;
        try (EveryLogLine log = EveryLogLine.heardBy(this::hear)) {
            LoggerFactory.getLogger("io.cardkeep.control").info(CONTROL);
            use(asha);
            printed = log.printed();
        }

        List<String> rows;
        try (Connection owner = site.server().database().asOwner().getConnection()) {
            rows = EveryRow.of(owner);
        }
        assertThat(heard).as("what would have been found").anyMatch(line -> line.contains(CONTROL));
        assertThat(rows).anyMatch(row -> row.contains(asha.email()));
        assertThat(places(heard)).as("loggers that told a secret").isEmpty();
        assertThat(places(rows)).as("tables that hold a secret").isEmpty();
        assertThat(secrets).noneMatch(printed::contains);
    }

    private void use(Person asha) {
        Visit atProvider = site.provider().visit();
        Visit visit = site.server().visit();
        HttpResponse<String> sent = visit.get("/login/sso");
        String attempt = Objects.requireNonNull(visit.cookies().get("cardkeep-sso"));
        String back = Provider.answer(atProvider, sent, SignOnSite.user(asha));
        secrets.addAll(
                List.of(attempt, code(back), SignOnAttempt.broughtBack(attempt).verifier()));
        assertThat(Provider.location(visit.get(back))).isEqualTo("/");
        visit.get("/login/sso");
        Visit late = site.server().visit().always("Cookie", "cardkeep-sso=" + attempt);
        assertThat(Provider.location(late.get(back))).isEqualTo("/login?sso=failed");
        site.server().clock().advance(Duration.ofMinutes(6));
        visit.post("/confirm/sso", Map.of("confirm-method", "GET", "confirm-path", "/me/passkeys/new"));
        String again = Provider.answer(atProvider, visit.get("/confirm/sso"), SignOnSite.user(asha));
        secrets.add(code(again));
        assertThat(Provider.location(visit.get(again))).isEqualTo("/me/passkeys/new");
        secrets.addAll(site.provider().tokens());
        assertThat(secrets).as("what is looked for").hasSizeGreaterThan(6);
    }

    private static String code(String back) {
        return URI.create(back).getRawQuery().replaceAll(".*?code=([^&]+).*", "$1");
    }

    /** The first words of texts that hold a secret: a logger's name, or a table's. */
    private Set<String> places(Collection<String> texts) {
        return texts.stream()
                .filter(text -> secrets.stream().anyMatch(text::contains))
                .map(text -> text.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void hear(ILoggingEvent event) {
        if (OF_THE_PROVIDER.stream().noneMatch(event.getLoggerName()::startsWith)) {
            heard.add(EveryLogLine.text(event));
        }
    }
}
