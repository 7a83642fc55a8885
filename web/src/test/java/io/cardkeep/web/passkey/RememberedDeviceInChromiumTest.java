package io.cardkeep.web.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An employee's own phone: signed in for 30 days, opened again by the finger. */
class RememberedDeviceInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.atItsPublicUrl();

    private static final Company company = new Company(server);

    @ParameterizedTest
    @EnumSource
    void after_a_night_the_finger_opens_it_and_locking_needs_not_even_that(Screen screen) {
        Person asha = company.person(Role.EMPLOYEE, "en");
        Card card = company.card(asha, PinState.SET, CardStatus.ACTIVE);
        try (Window phone = Chromium.open(server, screen).signIn(asha.email())) {
            Page page = signedInByFinger(phone);
            assertThat(page.locator("#idle")).hasCount(0);
            server.clock().advance(Duration.ofHours(13));

            assertThat(phone.statusOf("/cards")).isEqualTo(403);
            assertThat(page.locator("h1")).hasText("Show that it is you");
            assertThat(page.content()).doesNotContain(card.number().lastDigits());
            look(phone, "asleep-" + screen);
            page.click("text=Lost a card?");
            page.locator("main form[action='/cards/own/lock'] button").click();
            assertThat(page.locator("main")).containsText("locked");
            look(phone, "asleep-locked-" + screen);

            phone.open("/cards");
            page.click("text=Use your passkey");
            assertThat(page).hasURL(server.at("/cards").toString());
            assertThat(page.locator("main")).containsText(card.number().lastDigits());
            assertThat(phone.console().stream().filter(line -> !line.contains("403")))
                    .isEmpty();
        }
    }

    @Test
    void it_is_remembered_for_thirty_days_and_no_longer() {
        Person asha = company.person(Role.EMPLOYEE, "en");
        try (Window phone = Chromium.open(server, Screen.PHONE).signIn(asha.email())) {
            Page page = signedInByFinger(phone);
            server.clock().advance(Duration.ofDays(30).minusMinutes(1));
            assertThat(phone.statusOf("/cards")).isEqualTo(403);

            server.clock().advance(Duration.ofMinutes(1));

            phone.open("/cards");
            assertThat(page).hasURL(Pattern.compile(".*/login\\?expired"));
        }
    }

    @Test
    void neither_an_admins_nor_whoever_became_one_is_remembered() {
        Person employee = company.person(Role.EMPLOYEE, "en");
        for (Person person : new Person[] {company.person(Role.ADMIN, "en"), employee}) {
            try (Window phone = Chromium.open(server, Screen.PHONE).signIn(person.email())) {
                Page page = signedInByFinger(phone);
                server.stage().change(person, Role.ADMIN, true);
                server.clock().advance(Duration.ofMinutes(15));

                phone.open("/cards");
                assertThat(page).hasURL(Pattern.compile(".*/login\\?expired"));
            }
        }
    }

    @Test
    void a_device_that_the_passkey_is_not_on_is_not_remembered() {
        Person asha = company.person(Role.EMPLOYEE, "en");
        try (Window kiosk = Chromium.open(server, Screen.WIDE).signIn(asha.email())) {
            Page page = signedInByFinger(kiosk);
            kiosk.open("/me").page().click("main button:has-text('Sign out')");
            page.addInitScript("Object.defineProperty(PublicKeyCredential.prototype, 'authenticatorAttachment',"
                    + " { get: () => 'cross-platform' })");
            kiosk.open("/login");
            page.click("text=Sign in with a passkey");
            assertThat(page.locator("#idle")).hasCount(1);
            server.clock().advance(Duration.ofMinutes(15));

            kiosk.open("/cards");
            assertThat(page).hasURL(Pattern.compile(".*/login\\?expired"));
        }
    }

    /** Adds a passkey, signs out and in with it. */
    private static Page signedInByFinger(Window phone) {
        Fingerprint.at(phone);
        Page page = phone.open("/me/passkeys/new").page();
        page.click("text=Create the passkey");
        assertThat(page.locator("#flash")).containsText("You can now sign in");
        page.click("main button:has-text('Sign out')");
        page.click("text=Sign in with a passkey");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
