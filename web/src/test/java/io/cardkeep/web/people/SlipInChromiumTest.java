package io.cardkeep.web.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.QrReader;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import io.cardkeep.web.passkey.Fingerprint;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a printed slip to one's cards, by a finger. */
class SlipInChromiumTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.atItsPublicUrl();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void two_taps_and_a_finger_lead_from_the_link_to_ones_cards(Screen screen) {
        String person = invited();
        String code = print(person, screen).code();
        try (Window phone = Chromium.open(server, screen)) {
            Fingerprint finger = Fingerprint.at(phone);
            Page page = phone.open("/set-up").page();
            look(phone, "slip-code-" + screen);
            page.fill("#code", code);
            page.click("text=Go on with the code");

            look(phone, "slip-welcome-" + screen);
            page.click("text=Use this device");

            assertThat(page).hasURL(server.at("/cards").toString());
            assertThat(page.locator("#flash")).containsText("From now on this device signs you in");
            assertThat(finger.passkeys()).isEqualTo(1);
            look(phone, "slip-cards-" + screen);
            assertThat(phone.console()).isEmpty();

            phone.open("/me").page().click("main button:has-text('Sign out')");
            phone.open("/login").page().click("text=Sign in with a passkey");
            assertThat(page).hasURL(server.at("/cards").toString());
        }
    }

    @Test
    void a_camera_that_reads_the_picture_leaves_one_tap() {
        String link = print(invited(), Screen.WIDE).link();
        try (Window phone = Chromium.open(server, Screen.PHONE)) {
            Fingerprint.at(phone);
            Page page = phone.page();
            page.navigate(link);
            page.click("text=Use this device");

            assertThat(page).hasURL(server.at("/cards").toString());
            assertThat(page.locator("#flash")).containsText("From now on this device signs you in");
        }
    }

    @Test
    void without_passkeys_it_says_where_to_open_it_and_takes_a_password() {
        String code = print(invited(), Screen.WIDE).code();
        try (Window phone = Chromium.open(server, Screen.PHONE)) {
            phone.page().addInitScript("delete window.PublicKeyCredential");
            Page page = phone.open("/set-up").page();
            page.fill("#code", code);
            page.click("text=Go on with the code");

            assertThat(page.locator("[data-no-passkey]")).containsText("Open in your browser");
            assertThat(page.locator("text=Use this device")).isHidden();
            look(phone, "slip-no-passkey");
            page.click("text=Choose a password instead");
            page.fill("#password", "short");
            page.click("text=Keep this password");
            assertThat(page.locator(".invalid-feedback")).isVisible();
            page.fill("#password", "eleven brown donkeys sing");
            page.click("text=Keep this password");

            assertThat(page.locator("main")).containsText("Your account is ready");
        }
    }

    @Test
    void a_code_that_does_not_work_is_kept_to_be_compared() {
        try (Window phone = Chromium.open(server, Screen.PHONE)) {
            Page page = phone.open("/set-up").page();
            page.fill("#code", "0000-1111");
            page.click("text=Go on with the code");

            assertThat(page.locator(".invalid-feedback")).containsText("This code does not work");
            assertThat(page.locator("#code")).hasValue("0000-1111");
            look(phone, "slip-code-wrong");
        }
    }

    /** Who was invited, by the address. */
    private static String invited() {
        String email = "slip" + NEXT.incrementAndGet() + "@cardkeep.test";
        Person admin = server.cast().admin();
        Actor actor = new Actor(admin.company(), admin.id(), admin.name(), admin.role(), Origin.INTERNAL);
        server.bean(InvitePerson.class)
                .invite(actor, new InvitePerson.NewPerson("Nila Das " + NEXT, email, Role.EMPLOYEE, null));
        return "Nila Das " + NEXT;
    }

    /** What the paper says in letters, and in its picture. */
    private record Paper(String code, String link) {}

    private static Paper print(String name, Screen screen) {
        try (Window desk =
                Chromium.open(server, screen).signIn(server.cast().admin().email())) {
            Page page = desk.open("/people").page();
            page.click("[aria-label='Print a slip for " + name + "']");
            assertThat(page.locator("h1")).containsText("Invitation on paper for " + name);
            look(desk, "slip-" + screen);
            assertThat(desk.console()).isEmpty();
            return new Paper(page.locator(".slip-code").innerText(), QrReader.read(page.locator(".slip-qr")));
        }
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
