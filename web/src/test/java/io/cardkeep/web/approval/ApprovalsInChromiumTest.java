package io.cardkeep.web.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The queue as a person works through it. */
class ApprovalsInChromiumTest {
    @AutoClose
    private static final Desk desk = Desk.open();

    private static final CardkeepServer server = desk.server();
    private static final Cast cast = server.cast();

    @Test
    void an_admin_works_through_the_queue_without_leaving_the_page() {
        PinResetId first = desk.asked(cast.employee());
        PinResetId second = desk.asked(cast.employee2());
        try (Window window =
                Chromium.open(server, Screen.WIDE).signIn(cast.admin().email())) {
            Page page = window.open("/approvals").page();
            page.evaluate("window.stays = true");

            page.click("#row-" + second.value());
            assertThat(page.locator("#detail h2")).hasText(desk.number(second));
            assertThat(page.locator("#row-" + second.value())).hasAttribute("aria-current", "true");
            assertThat(page.locator("[data-approval][aria-current]")).hasCount(1);
            assertThat(page).hasURL(server.at("/approvals/" + second.value()).toString());

            page.click("button:has-text('Reject')");
            assertThat(page.locator("#note-fault")).containsText("Say why you reject it");
            assertThat(page.locator("#note")).isFocused();
            page.fill("#note", "Not reachable.");
            page.click("button:has-text('Reject')");
            assertThat(page.locator("#flash")).containsText(desk.number(second) + " is rejected");
            assertThat(page.locator("#row-" + second.value())).hasCount(0);
            assertThat(page.locator("#detail")).containsText("by Meera Iyer");

            page.click("#row-" + first.value());
            assertThat(page.locator("#detail h2")).hasText(desk.number(first));
            String before = page.locator("#nav-waiting").innerText();
            page.click("button:has-text('Approve reset')");
            assertThat(page.locator("#flash")).containsText(desk.number(first) + " is approved");
            assertThat(page.locator("#nav-waiting", new Page.LocatorOptions().setHasText(before)))
                    .hasCount(0);
            assertThat((Boolean) page.evaluate("window.stays === true")).isTrue();
            assertThat(window.console()).isEmpty();
        }
        assertThat(desk.reset(first)).isInstanceOf(PinReset.Approved.class);
        assertThat(desk.reset(second)).isInstanceOf(PinReset.Rejected.class);
    }

    @Test
    void back_shows_the_request_that_was_beside_the_queue_before() {
        PinResetId first = desk.asked(cast.employee());
        PinResetId second = desk.asked(cast.employee2());
        try (Window window =
                Chromium.open(server, Screen.WIDE).signIn(cast.admin().email())) {
            Page page = window.open("/approvals/" + first.value()).page();
            page.click("#row-" + second.value());
            assertThat(page.locator("#detail h2")).hasText(desk.number(second));

            page.goBack();

            assertThat(page.locator("#detail h2")).hasText(desk.number(first));
            assertThat(page.locator("aside")).hasCount(1);
            assertThat(window.console()).isEmpty();
        }
    }
}
