package io.cardkeep.web.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The single sign-on as a person meets it, from the sign-in page through the provider's own and back. */
class SignOnInChromiumTest {
    @AutoClose
    private static final SignOnSite site = SignOnSite.start(Map.of());

    private static final CardkeepServer server = site.server();

    @ParameterizedTest
    @EnumSource
    void somebody_signs_in_and_shows_once_more_who_they_are(Screen screen) {
        Person admin = site.known(Role.ADMIN, "cards-admins");
        String invited = "new-" + screen.name().toLowerCase(Locale.ROOT) + "@cardkeep.test";
        try (Window window = Chromium.open(server, screen)) {
            Page page = window.open("/login").page();
            look(window, "sign-on-" + screen);
            page.click("text=Sign in with Example ID");
            signInAtTheProvider(page, SignOnSite.user(admin));
            assertThat(page).hasURL(server.at("/approvals").toString());

            window.open("/people/new");
            page.fill("#name", "Nila Das");
            page.fill("#email", invited);
            server.clock().advance(Duration.ofMinutes(6));
            page.click(
                    "main form[action$='/people'] button[type=submit], main form[action$='/people'] button.btn-primary");
            assertThat(page.locator("main")).containsText("Show it to Example ID again");
            look(window, "sign-on-confirm-" + screen);
            page.click("text=Show it to Example ID again");
            signInAtTheProvider(page, SignOnSite.user(admin));

            assertThat(page.locator("#flash")).containsText(invited);
            assertThat(ours(window)).isEmpty();
        }
        assertThat(server.mailbox().latestTo(invited).text()).contains("/set-up?token=");
    }

    @ParameterizedTest
    @EnumSource
    void who_has_no_account_is_told_what_to_do(Screen screen) {
        site.provider().knows("stranger", SignOnSite.claims("stranger@cardkeep.test", "cards-users"));
        try (Window window = Chromium.open(server, screen)) {
            Page page = window.open("/login").page();
            page.click("text=Sign in with Example ID");
            signInAtTheProvider(page, "stranger");

            assertThat(page.locator("main [role=alert]").first()).containsText("there is no account here");
            look(window, "sign-on-no-account-" + screen);
            assertThat(ours(window)).isEmpty();
        }
    }

    /** What the console said of pages of ours; the provider's has fields that Chromium would name otherwise. */
    private static List<String> ours(Window window) {
        return window.console().stream()
                .filter(line -> !line.startsWith("verbose: [DOM] Input elements should have autocomplete"))
                .toList();
    }

    private static void signInAtTheProvider(Page page, String user) {
        page.fill("#username", user);
        page.fill("#password", Provider.PASSWORD);
        page.click("button[type=submit]");
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).as(name).isEmpty();
        assertThat(window.scrollsSideways()).as(name).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
