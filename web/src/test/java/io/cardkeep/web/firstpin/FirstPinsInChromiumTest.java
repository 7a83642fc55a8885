package io.cardkeep.web.firstpin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards are ticked, proposed and agreed to in a browser, on every screen. */
class FirstPinsInChromiumTest {
    private static CardkeepServer server;
    private static Shelf shelf;

    @BeforeAll
    static void start() {
        server = CardkeepServer.start(Map.of());
        shelf = new Shelf(server);
        shelf.card(null, PinState.SET);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void cards_are_ticked_proposed_and_agreed_to(Screen screen) {
        String first = shelf.card(server.cast().employee());
        String second = shelf.card(null);
        String path;
        try (Window window = Chromium.open(server, screen).signIn("admin@cardkeep.test")) {
            Page page = window.open("/cards").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cards that never had a PIN"))
                    .click();
            page.locator("input[value=" + first + "]").check();
            page.locator("input[value=" + second + "]").check();
            page.getByText("Take the ticked cards").click();
            page.getByText("2 of at most 100 chosen").waitFor();
            assertFine(window);
            page.fill("#reason", "They came from the printer today.");
            page.getByText("Propose to another admin").click();
            page.getByText("Another admin now has to agree.").waitFor();
            assertFine(window);
            path = page.url().substring(page.url().indexOf("/first-pins/"));
        }
        try (Window window = Chromium.open(server, screen).signIn("admin2@cardkeep.test")) {
            Page page = window.open("/approvals").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("First PINs"))
                    .first()
                    .click();
            page.waitForURL("**/first-pins");
            assertFine(window);
            page.locator("a[href$='" + path + "']").click();
            page.getByText("Agree for 2 cards").click();
            page.getByText("is approved.").waitFor();
            assertFine(window);
        }
        assertThat(shelf.pin(first)).isEqualTo(PinState.NEVER_SET);
        assertThat(shelf.pin(second)).isEqualTo(PinState.NEVER_SET);
    }

    private static void assertFine(Window window) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        assertThat(window.console()).isEmpty();
    }
}
