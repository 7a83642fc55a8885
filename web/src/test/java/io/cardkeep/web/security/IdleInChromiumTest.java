package io.cardkeep.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Doing nothing for a quarter of an hour: the warning, and what was typed. */
class IdleInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    @ParameterizedTest
    @EnumSource
    void what_was_typed_is_sent_after_signing_in_again_in_another_tab(Screen screen) {
        String email = server.cast().admin().email();
        try (Window window = Chromium.open(server, screen).signIn(email)) {
            Page page = window.page();
            page.clock().install();
            window.open("/people/new");
            page.fill("#name", "Rohan Gupta");
            page.fill("#email", "idle-" + screen.name().toLowerCase(Locale.ROOT) + "@cardkeep.test");
            assertThat(page.locator("[data-idle=soon]")).isHidden();

            passes(page, Duration.ofMinutes(13).plusSeconds(5));
            assertThat(page.locator("[data-idle=soon]")).isVisible();
            look(window, "idle-soon-" + screen);
            passes(page, Duration.ofMinutes(2));
            assertThat(page.locator("[data-idle=over]")).isVisible();
            look(window, "idle-over-" + screen);

            Page tab = page.context().waitForPage(() -> page.click("#idle a"));
            tab.fill("#username", email);
            tab.fill("#password", Cast.PASSWORD);
            tab.click("main form[action='/login'] button");
            tab.waitForURL(server.at("/approvals").toString());
            tab.close();
            page.evaluate("dispatchEvent(new Event('focus'))");
            assertThat(page.locator("[data-idle=over]")).isHidden();
            page.click("text=Send the invitation");

            assertThat(page.locator("#flash")).containsText("An invitation is on its way");
            assertThat(window.console()).isEmpty();
        }
    }

    @Test
    void staying_takes_one_click() {
        try (Window window = Chromium.open(server, Screen.WIDE)
                .signIn(server.cast().auditor().email())) {
            Page page = window.page();
            page.clock().install();
            window.open("/history");
            passes(page, Duration.ofMinutes(14));
            page.click("text=Stay signed in");
            assertThat(page.locator("[data-idle=soon]")).isHidden();

            passes(page, Duration.ofMinutes(10));
            assertThat(window.statusOf("/history")).isEqualTo(200);
        }
    }

    /** On the server and in the browser. */
    private static void passes(Page page, Duration time) {
        server.clock().advance(time);
        page.clock().fastForward(time.toMillis());
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
