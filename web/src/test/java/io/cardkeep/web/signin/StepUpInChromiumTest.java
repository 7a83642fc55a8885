package io.cardkeep.web.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Being asked for the password in the middle of something, as a person sees it. */
class StepUpInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Company company = new Company(server);
    private static final Cast cast = server.cast();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_button_asks_in_its_page_and_goes_on_once_the_password_is_right(Screen screen) {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.LOCKED);
        try (Window window =
                Chromium.open(server, screen).signIn(cast.employee().email())) {
            Page page = window.open("/cards/" + card.id().value()).page();
            server.clock().advance(Duration.ofMinutes(5));

            page.click("button:has-text('Unlock')");
            assertThat(page.locator("#confirm-password")).isFocused();
            assertThat(window.accessibilityFaults()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
            window.picture(Path.of("target", "screens", "confirm-" + screen + ".png"));

            page.fill("#confirm-password", "not my password");
            page.click("main button:has-text('Go on')");
            assertThat(page.locator("[role=alert]")).containsText("That was not right");
            assertThat(window.accessibilityFaults()).isEmpty();
            window.picture(Path.of("target", "screens", "confirm-wrong-" + screen + ".png"));

            page.fill("#confirm-password", Cast.PASSWORD);
            page.click("main button:has-text('Go on')");
            assertThat(page.locator("#flash")).containsText("The card is unlocked");
            assertThat(page).hasURL(server.at("/cards/" + card.id().value()).toString());
            assertThat(window.console()).isEmpty();
        }
    }

    @Test
    void a_page_that_needs_it_opens_after_the_password() {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.ACTIVE);
        try (Window window =
                Chromium.open(server, Screen.PHONE).signIn(cast.employee().email())) {
            server.clock().advance(Duration.ofMinutes(5));
            Page page = window.open("/cards/" + card.id().value() + "/block").page();

            page.fill("#confirm-password", Cast.PASSWORD);
            page.keyboard().press("Enter");

            assertThat(page)
                    .hasURL(server.at("/cards/" + card.id().value() + "/block").toString());
            assertThat(window.console()).isEmpty();
        }
    }
}
