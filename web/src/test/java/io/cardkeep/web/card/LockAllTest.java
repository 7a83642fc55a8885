package io.cardkeep.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Visit;
import io.cardkeep.web.Window;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Lock all my cards", over HTTP and on a phone. The employee holds two open cards and a blocked one. */
class LockAllTest {
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private CardkeepServer server;
    private Deck deck;

    @BeforeEach
    void start() {
        server = CardkeepServer.start(
                Map.of("enkash.read-timeout", "1s", "cardkeep.jobs.reconcile-instructions", "10h"));
        deck = Deck.deal(server);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void asks_once_locks_each_open_card_and_tells_of_each() {
        deck.extra("EKCLOCKED1", "3003", "LOCKED");
        Visit visit = server.signedIn("employee@cardkeep.test");
        assertThat(visit.get("/cards").body()).contains("href=\"/cards/own/lock\"", "Lock all my cards");
        HttpResponse<String> question = visit.get("/cards/own/lock");
        assertThat(question.body()).contains("Lock all 2 of your open cards?", "card ending 4312", "card ending 0087");
        assertThat(question.body()).doesNotContain("7719", "3003");

        HttpResponse<String> answer = visit.post("/cards/own/lock", Map.of("form", form(question)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/cards/own/lock");
        assertThat(visit.get("/cards/own/lock").body())
                .contains("What became of each card", "Already locked", "It was locked before.")
                .contains("Nothing can be paid with it until it is unlocked.")
                .doesNotContain("7719", "Not locked");
        assertThat(deck.card(Deck.CORPORATE).status()).isEqualTo(CardStatus.LOCKED);
        assertThat(deck.card(Deck.MEAL).status()).isEqualTo(CardStatus.LOCKED);
        assertThat(deck.card(Deck.OTHERS).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(deck.received("block")).isEqualTo(2);
        assertThat(visit.get("/cards/own/lock").body()).contains("Nothing to lock");
        assertThat(visit.get("/cards").body()).doesNotContain("/cards/own/lock");
    }

    @Test
    void the_same_answer_again_sends_nothing_and_says_the_same() {
        Visit visit = server.signedIn("employee@cardkeep.test");
        Map<String, String> form = Map.of("form", UUID.randomUUID().toString());

        visit.post("/cards/own/lock", form);
        visit.post("/cards/own/lock", form);

        assertThat(deck.received("block")).isEqualTo(2);
        assertThat(visit.get("/cards/own/lock").body())
                .contains("Locked")
                .doesNotContain("Already locked", "Not locked");
    }

    @Test
    void what_is_not_known_or_not_done_is_told_card_by_card() {
        deck.fault("block", "timeout-after-acting");
        Visit visit = server.signedIn("employee@cardkeep.test");

        visit.post("/cards/own/lock", Map.of("form", UUID.randomUUID().toString()));
        assertThat(visit.get("/cards/own/lock").body()).contains("Being checked", "EnKash has not answered yet.");

        deck.fault("block", "declined");
        visit.post("/cards/own/lock", Map.of("form", UUID.randomUUID().toString()));
        assertThat(visit.get("/cards/own/lock").body()).contains("Not locked", "EnKash did not lock it. It says:");
    }

    @Test
    void an_admin_locks_their_own_cards_alone_and_who_holds_none_is_told_so() {
        Visit admin = server.signedIn("admin@cardkeep.test");
        assertThat(admin.get("/cards").body()).contains("/cards/own/lock");

        admin.post("/cards/own/lock", Map.of("form", UUID.randomUUID().toString()));

        assertThat(admin.get("/cards/own/lock").body()).contains("Nothing to lock");
        assertThat(deck.received("block")).isZero();
    }

    @Test
    void on_a_phone_the_question_is_two_taps_from_the_bottom_bar_and_a_double_tap_locks_once() {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn("employee@cardkeep.test")) {
            Page page = window.open("/me").page();
            page.locator(".bottom-bar").getByText("Cards").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lock all my cards"))
                    .click();
            assertFine(window);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lock 2 cards"))
                    .dblclick();
            page.getByText("What became of each card").waitFor();

            assertThat(page.locator(".list-group .status").allInnerTexts()).containsExactly("Locked", "Locked");
            assertThat(deck.received("block")).isEqualTo(2);
            assertFine(window);
        }
    }

    @Test
    void the_pages_are_accessible_and_fit_in_the_dark() {
        for (Screen screen : List.of(Screen.WIDE_DARK, Screen.PHONE_DARK)) {
            try (Window window = Chromium.open(server, screen).signIn("employee@cardkeep.test")) {
                window.open("/cards");
                assertFine(window);
                window.open("/cards/own/lock");
                assertFine(window);
            }
        }
    }

    private static void assertFine(Window window) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        assertThat(window.console()).isEmpty();
    }

    private static String form(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }
}
