package io.cardkeep.web.authenticator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.RecoveryCodes;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.QrReader;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An authenticator app as a person meets it, with a phone that reads the picture off the screen. */
class AuthenticatorInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Company company = new Company(server);
    private final Person asha = company.person(Role.EMPLOYEE, "en");

    @ParameterizedTest
    @EnumSource
    void it_is_set_up_and_its_code_follows_the_password(Screen screen) {
        try (Window window = Chromium.open(server, screen).signIn(asha.email())) {
            Page page = window.open("/me").page();
            page.click("text=Set up an authenticator app");
            look(window, "app-new-" + screen);
            Phone phone = Phone.scanned(QrReader.read(page.locator(".app-qr")));
            page.fill("#code", "000000");
            page.click("text=Use this app");
            assertThat(page.locator("main [role=alert]")).containsText("not the right digits");
            look(window, "app-wrong-" + screen);
            String used = phone.shows(server.clock().instant());
            page.fill("#code", used);
            page.click("text=Use this app");
            assertThat(page.locator(".recovery-codes li")).hasCount(RecoveryCodes.GIVEN);
            look(window, "recovery-codes-" + screen);
            page.click("text=I have kept them");
            assertThat(page.locator("#authenticator")).containsText("10 left");
            look(window, "app-set-up-" + screen);

            passwordAgain(window);
            look(window, "app-code-" + screen);
            page.fill("#code", used);
            page.click("main button:has-text('Sign in')");
            assertThat(page.locator("main [role=alert]")).containsText("was used before");
            look(window, "app-code-used-" + screen);
            page.fill("#code", next(phone));
            page.click("main button:has-text('Sign in')");

            assertThat(page).hasURL(server.at("/cards/own").toString());
            assertThat(window.console()).isEmpty();
        }
        assertThat(server.mailbox().latestTo(asha.email()).text()).contains("An authenticator app was set up");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_shows_again_who_one_is_in_the_middle_of_something(Screen screen) {
        Card card = company.card(asha, PinState.SET, CardStatus.LOCKED);
        try (Window window = Chromium.open(server, screen).signIn(asha.email())) {
            Phone phone = setUp(window);
            Page page = window.open("/cards/" + card.id().value()).page();
            server.clock().advance(Duration.ofMinutes(5));

            page.click("button:has-text('Unlock')");
            assertThat(page.locator("#confirm-password")).hasCount(0);
            look(window, "app-confirm-" + screen);
            page.fill("#confirm-code", "000000");
            page.click("main button:has-text('Go on')");
            assertThat(page.locator("main [role=alert]")).containsText("That code was not right");
            page.fill("#confirm-code", next(phone));
            page.click("main button:has-text('Go on')");

            assertThat(page.locator("#flash")).containsText("The card is unlocked");
            assertThat(window.console()).isEmpty();
        }
    }

    @Test
    void a_recovery_code_stands_in_once_and_new_ones_void_the_rest() {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn(asha.email())) {
            setUp(window);
            List<String> given = renewed(window);

            signInWith(given.getFirst(), window);
            assertThat(window.page()).hasURL(server.at("/cards/own").toString());
            assertThat(server.mailbox().latestTo(asha.email()).text()).contains("9 are left");

            signInWith(given.getFirst(), window);
            assertThat(window.page().locator("main [role=alert]")).containsText("That code was not right");
            signInWith(given.get(1).toLowerCase(Locale.ROOT).replace("-", " "), window);
            renewed(window);
            signInWith(given.get(2), window);
            assertThat(window.page().locator("main [role=alert]")).containsText("That code was not right");
            assertThat(window.console()).isEmpty();
        }
    }

    @Test
    void another_phone_takes_the_place_of_the_first_and_goes_when_it_is_removed() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn(asha.email())) {
            Phone first = setUp(window);
            Page page = window.open("/me/authenticator").page();
            page.click("text=Type a secret instead of scanning");
            Phone second = Phone.typed(page.locator("main details .mono").textContent());
            page.fill("#code", second.shows(server.clock().instant()));
            page.click("text=Use this app");

            passwordAgain(window);
            page.fill("#code", next(first));
            page.click("main button:has-text('Sign in')");
            assertThat(page.locator("main [role=alert]")).containsText("That code was not right");
            page.fill("#code", next(second));
            page.click("main button:has-text('Sign in')");

            window.open("/me");
            page.click("summary:has-text('Remove the app')");
            look(window, "app-removal");
            page.click("text=Remove the app and the codes");
            assertThat(page.locator("#flash")).containsText("are removed");
            passwordAgain(window);
            assertThat(page).hasURL(server.at("/cards/own").toString());
        }
    }

    @Test
    void a_password_that_was_right_too_long_ago_leads_back_to_the_beginning() {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn(asha.email())) {
            Phone phone = setUp(window);
            passwordAgain(window);
            server.clock().advance(Duration.ofMinutes(5));
            window.page().fill("#code", next(phone));
            window.page().click("main button:has-text('Sign in')");

            assertThat(window.page().locator("main [role=status]")).containsText("Too much time passed");
            assertThat(window.statusOf("/cards/own")).isEqualTo(200);
            assertThat(window.page()).hasURL(server.at("/login").toString());
        }
    }

    private static Phone setUp(Window window) {
        Page page = window.open("/me/authenticator").page();
        Phone phone = Phone.scanned(QrReader.read(page.locator(".app-qr")));
        page.fill("#code", phone.shows(server.clock().instant()));
        page.click("text=Use this app");
        page.click("text=I have kept them");
        return phone;
    }

    private static List<String> renewed(Window window) {
        Page page = window.open("/me").page();
        page.click("text=Get ten new recovery codes");
        List<String> codes = page.locator(".recovery-codes li").allTextContents();
        assertThat(codes).hasSize(RecoveryCodes.GIVEN).doesNotHaveDuplicates();
        return codes;
    }

    private void signInWith(String recoveryCode, Window window) {
        passwordAgain(window);
        window.page().click("text=Use a recovery code");
        window.page().fill("#recovery-code", recoveryCode);
        window.page().click("text=Sign in with this code");
    }

    /** Signs out, asks for a page, and gives the password. */
    private void passwordAgain(Window window) {
        window.page().context().clearCookies();
        Page page = window.open("/cards/own").page();
        page.fill("#username", asha.email());
        page.fill("#password", Cast.PASSWORD);
        page.click("main form[action$='/login'] button");
    }

    /** The code after the one that was shown before. */
    private static String next(Phone phone) {
        server.clock().advance(Duration.ofSeconds(60));
        return phone.shows(server.clock().instant());
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
