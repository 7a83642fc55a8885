package io.cardkeep.web.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.outage.WatchEnkash;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Visit;
import io.cardkeep.web.Window;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages say while EnKash cannot be reached, and after. The test looks itself, and the job does not. */
class OutagePagesTest {
    private static CardkeepServer server;
    private static SandboxControl enkash;
    private static Company company;

    @BeforeAll
    static void start() {
        server = CardkeepServer.start(Map.of("cardkeep.jobs.watch-enkash", "10h", "cardkeep.jobs.sync-cards", "10h"));
        company = new Company(server);
        enkash = company.sandbox();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @AfterEach
    void isOver() {
        enkash.isBack();
        look();
    }

    @Test
    void pages_about_cards_and_pins_say_that_enkash_is_silent_and_deadlines_say_by_how_much_they_moved() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = server.signedIn(holder.email());
        assertThat(visit.get("/cards").body()).doesNotContain("EnKash cannot be reached since");
        assertThat(visit.get("/pin-resets").body()).doesNotContain("EnKash could not be reached");

        enkash.isSilent();
        look();
        server.clock().advance(Duration.ofHours(3));
        look();
        visit.confirm();

        String pin = "/cards/" + card.id().value() + "/pin";
        for (String path : new String[] {"/cards", "/cards/" + card.id().value(), pin, "/pin-resets"}) {
            assertThat(visit.get(path).body()).as(path).contains("EnKash cannot be reached since");
        }
        assertThat(visit.get("/me").body()).doesNotContain("EnKash cannot be reached since");
        assertThat(visit.get("/pin-resets").body()).contains("(+3 hrs: EnKash could not be reached)");

        enkash.isBack();
        look();

        assertThat(visit.get("/cards").body()).doesNotContain("EnKash cannot be reached since");
        assertThat(visit.get("/pin-resets").body()).contains("EnKash could not be reached)");
        assertThat(server.signedIn("auditor@cardkeep.test")
                        .get("/history?action=enkash.outage")
                        .body())
                .contains("EnKash stopped answering", "EnKash could not be reached for a while", "180");
    }

    @Test
    void an_approver_sees_by_how_much_the_end_of_a_request_moved() {
        Person holder = company.employee();
        company.request(company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE), holder);
        enkash.isSilent();
        look();
        server.clock().advance(Duration.ofMinutes(80));
        look();

        assertThat(server.signedIn("admin@cardkeep.test").get("/approvals").body())
                .contains("(+1 hr, 20 mins: EnKash could not be reached)");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void the_banner_is_accessible_and_fits(Screen screen) {
        enkash.isSilent();
        look();
        try (Window window = Chromium.open(server, screen).signIn("employee@cardkeep.test")) {
            window.open("/cards");
            assertThat(window.page().locator(".shell-silence").isVisible()).isTrue();
            assertThat(window.accessibilityFaults()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    private static void look() {
        server.bean(WatchEnkash.class).look(server.cast().admin().company());
    }
}
