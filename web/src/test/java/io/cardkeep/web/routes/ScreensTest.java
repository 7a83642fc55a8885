package io.cardkeep.web.routes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page on every screen: accessible, nothing sticking out, and a console with nothing in it. */
class ScreensTest {
    /** These show no page of their own: they lead elsewhere, one is a file, one is for a script. */
    private static final Set<String> NO_PAGES = Set.of(
            "GET /",
            "GET /history.csv",
            "GET /me/session",
            "GET /confirm/sso",
            "GET /login/sso",
            "GET /login/sso/callback");

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of("enkash.read-timeout", "1s"));

    private static final Showcase showcase = Showcase.in(server);

    @Test
    void no_page_is_missing() {
        List<String> unseen = Route.ALL.stream()
                .filter(route -> !route.changesSomething() && !NO_PAGES.contains(route.name()))
                .filter(route -> Stop.ALL.stream().noneMatch(stop -> route.leadsTo(stop.sample())))
                .map(Route::name)
                .toList();

        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_fit_for_everybody(Screen screen) {
        SoftAssertions all = new SoftAssertions();
        for (String who : List.of("nobody", "employee", "admin", "auditor", "approver", "officer")) {
            try (Window window = Chromium.open(server, screen)) {
                signIn(window, who);
                Stop.of(who).forEach(stop -> look(window, screen, stop, all));
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void an_error_of_our_own_is_said_on_a_page_that_is_fit_as_well(Screen screen) {
        SoftAssertions all = new SoftAssertions();
        JdbcClient owner = JdbcClient.create(server.database().asOwner());
        try (Window window = Chromium.open(server, screen)) {
            signIn(window, "employee");
            owner.sql("alter table card_transaction rename to card_transaction_gone")
                    .update();
            look(window, screen, new Stop("employee", "/cards/{plain}", 500), all);
        } finally {
            owner.sql("alter table card_transaction_gone rename to card_transaction")
                    .update();
        }
        all.assertAll();
    }

    @Test
    void a_page_that_was_open_for_too_long_says_so_in_place_of_what_it_cannot_do() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn("employee@cardkeep.test")) {
            Page page = window.open("/cards").page();
            forgetTokens(page);
            page.locator("#tile-" + showcase.path(new Stop("employee", "{plain}", 200)))
                    .getByText("Lock", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#flash")).containsText("so nothing was changed");
            assertThat(window.accessibilityFaults()).isEmpty();

            window.open("/me");
            forgetTokens(page);
            page.locator("main form[action='/me'] button").click();
            assertThat(page.locator("h1")).hasText("This page was open for too long");
            assertThat(window.accessibilityFaults()).isEmpty();
            assertThat(window.console()).isEmpty();
        }
    }

    private static void signIn(Window window, String who) {
        if (!who.equals("nobody")) {
            window.signIn(who + "@cardkeep.test");
        }
    }

    private static void look(Window window, Screen screen, Stop stop, SoftAssertions all) {
        String where = stop.who() + " at " + stop.path() + " on " + screen;
        int said = window.console().size();
        Response answer = Objects.requireNonNull(
                window.page().navigate(server.at(showcase.path(stop)).toString()));
        all.assertThat(answer.status()).as(where).isEqualTo(stop.status());
        all.assertThat(answer.headerValue("content-security-policy"))
                .as(where)
                .contains("script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        all.assertThat(screen.dark() ? window.contrastFaults() : window.accessibilityFaults())
                .as(where)
                .isEmpty();
        all.assertThat(window.scrollsSideways()).as(where).isFalse();
        if (screen == Screen.PHONE) {
            window.page().setViewportSize(320, 640);
            all.assertThat(window.scrollsSideways())
                    .as(where + " at 320 pixels")
                    .isFalse();
            window.page().setViewportSize(screen.width(), screen.height());
        }
        all.assertThat(window.console()).as(where).hasSize(said);
    }

    /** As if the session had got another token meanwhile. */
    private static void forgetTokens(Page page) {
        page.evaluate("document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'old')");
        page.evaluate("document.body.setAttribute('hx-headers', '{\"X-CSRF-TOKEN\":\"old\"}')");
    }
}
