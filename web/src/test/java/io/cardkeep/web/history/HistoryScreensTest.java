package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryScreensTest {
    private final CardkeepServer server = CardkeepServer.shared();
    private final TestEntries entries = filled();

    @ParameterizedTest
    @EnumSource
    void every_state_is_fit_for_everybody(Screen screen) {
        try (Window window = Chromium.open(server, screen).signIn("auditor@cardkeep.test")) {
            fit(window.open("/history?card=" + entries.card));
            window.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Filter"))
                    .click();
            window.page().locator("tbody summary").first().click();
            fit(window);
            fit(window.open("/history?from=tomorrow&to=%2B10000-01-01"));
            assertThat(window.console()).isEmpty();
        }
    }

    @Test
    void a_filter_changes_the_results_and_the_address_without_a_new_page() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn("auditor@cardkeep.test")) {
            Page page = window.open("/history?card=" + entries.card).page();
            page.evaluate("window.marker = 'same page'");
            page.locator("summary", new Page.LocatorOptions().setHasText("Filter"))
                    .click();
            page.getByLabel("Refused").check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();

            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
            PlaywrightAssertions.assertThat(page.locator(".history-chip")).hasCount(2);
            assertThat(page.url()).contains("outcome=REFUSED").contains(entries.card);
            assertThat(page.evaluate("window.marker")).isEqualTo("same page");

            page.locator(".history-chip", new Page.LocatorOptions().setHasText("Refused"))
                    .click();
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(3);
            page.goBack();
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(window.console()).isEmpty();
        }
    }

    @Test
    void the_keyboard_walks_the_lines_and_opens_one() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn("auditor@cardkeep.test")) {
            Page page = window.open("/history?card=" + entries.card).page();

            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(page.locator("tbody tr").nth(1).locator("details"))
                    .hasAttribute("open", "");
        }
    }

    @Test
    void when_it_does_not_load_the_page_says_so_and_offers_to_try_again() {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn("auditor@cardkeep.test")) {
            Page page = window.open("/history?card=" + entries.card + "&outcome=DONE")
                    .page();
            page.route("**/history?card=*", route -> route.abort());
            page.locator(".history-chip", new Page.LocatorOptions().setHasText("Done"))
                    .click();

            PlaywrightAssertions.assertThat(page.locator(".alert[data-failed]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            page.unroute("**/history?card=*");
            page.locator(".alert[data-failed] a").click();
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(3);
        }
    }

    private static void fit(Window window) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
    }

    private TestEntries filled() {
        TestEntries made = new TestEntries(server, server.cast().employee());
        made.add(PinResetAction.ASK, Outcome.DONE, Map.of("why", "FORGOTTEN"), request());
        made.add(PinResetAction.APPROVE, Outcome.REFUSED, Map.of("reason", "own-card"), request());
        made.add(CardAction.LOCK, Outcome.UNCONFIRMED, Map.of("reason", "No answer in 30 seconds."));
        return made;
    }

    private static Touch request() {
        return new Touch(Touch.Kind.REQUEST, "019ab000-0000-7000-8000-00000000aaaa", "PR-2026-004217");
    }
}
