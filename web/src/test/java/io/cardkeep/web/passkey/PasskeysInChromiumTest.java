package io.cardkeep.web.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passkeys as a person meets them, with a device that Chromium plays. */
class PasskeysInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.atItsPublicUrl();

    private static final Company company = new Company(server);
    private final Person asha = company.person(Role.EMPLOYEE, "en");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void one_is_added_and_signs_in_without_anything_typed(Screen screen) {
        try (Window window = Chromium.open(server, screen).signIn(asha.email())) {
            Fingerprint finger = Fingerprint.at(window);
            Page page = window.open("/me").page();
            page.click("text=Add a passkey");
            look(window, "passkey-new-" + screen);
            page.click("text=Create the passkey");
            assertThat(page.locator("#flash")).containsText("You can now sign in with the passkey Linux");
            assertThat(finger.passkeys()).isEqualTo(1);
            look(window, "passkey-list-" + screen);

            page.click("main button:has-text('Sign out')");
            window.open("/cards/own");
            look(window, "passkey-sign-in-" + screen);
            page.click("text=Sign in with a passkey");

            assertThat(page).hasURL(server.at("/cards/own").toString());
            assertThat(window.console()).isEmpty();
        }
        assertThat(entries("sign-in.in")).startsWith("DONE");
        assertThat(entries("sign-in.add-passkey")).startsWith("DONE");
        assertThat(server.mailbox().latestTo(asha.email()).text()).contains("A passkey was added to your account");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void it_shows_again_who_one_is_in_the_middle_of_something(Screen screen) {
        Card card = company.card(asha, PinState.SET, CardStatus.LOCKED);
        try (Window window = Chromium.open(server, screen).signIn(asha.email())) {
            added(window);
            Page page = window.open("/cards/" + card.id().value()).page();
            server.clock().advance(Duration.ofMinutes(5));

            page.click("button:has-text('Unlock')");
            assertThat(page.locator("text=Use your passkey")).isVisible();
            look(window, "passkey-confirm-" + screen);
            page.click("text=Use your passkey");

            assertThat(page.locator("#flash")).containsText("The card is unlocked");
            assertThat(window.console()).isEmpty();
        }
        assertThat(entries("sign-in.confirm")).startsWith("DONE");
    }

    @Test
    void a_finger_that_is_not_known_sends_nothing_and_says_so() {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn(asha.email())) {
            Fingerprint finger = added(window);
            Page page = signedOut(window);
            finger.isNotKnown();
            int before = entries("sign-in.in").size();

            page.click("text=Sign in with a passkey");

            assertThat(page.locator("[data-passkey-said]").first()).containsText("Nothing was sent");
            assertThat(page.locator("button:has-text('Sign in with a passkey')"))
                    .isEnabled();
            assertThat(page).hasURL(server.at("/login").toString());
            assertThat(window.accessibilityFaults()).isEmpty();
            assertThat(entries("sign-in.in")).hasSize(before);
        }
    }

    @Test
    void one_that_was_removed_signs_nobody_in() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn(asha.email())) {
            added(window);
            Page page = window.open("/me").page();
            page.click("summary:has-text('Remove')");
            look(window, "passkey-removal");
            page.click("main button:has-text('Remove Linux')");
            assertThat(page.locator("#flash")).containsText("The passkey Linux is removed");

            signedOut(window).click("text=Sign in with a passkey");

            assertThat(page.locator("main [role=alert]").first()).containsText("The passkey was not taken");
            look(window, "passkey-refused");
        }
        assertThat(entries("sign-in.in")).startsWith("REFUSED no-proof");
        assertThat(server.mailbox().latestTo(asha.email()).text()).contains("was removed from your account");
    }

    @Test
    void a_device_keeps_one_of_a_person() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn(asha.email())) {
            added(window);
            Page page = window.open("/me/passkeys/new").page();

            page.click("text=Create the passkey");

            assertThat(page.locator("[data-passkey-said]")).containsText("has a passkey of yours already");
        }
    }

    @Test
    void a_copy_that_signed_less_often_is_not_taken() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn(asha.email())) {
            Fingerprint finger = added(window);
            Page page = window.page();
            for (int time = 0; time < 2; time++) {
                signedOut(window).click("text=Sign in with a passkey");
                assertThat(page).hasURL(server.at("/cards").toString());
            }
            signedOut(window);

            finger.isCopied();
            page.click("text=Sign in with a passkey");

            assertThat(page.locator("main [role=alert]").first()).containsText("The passkey was not taken");
        }
        assertThat(entries("sign-in.in")).startsWith("REFUSED copied-passkey");
    }

    @Test
    void an_answer_is_good_once() {
        try (Window window = Chromium.open(server, Screen.WIDE).signIn(asha.email())) {
            added(window);
            Page page = signedOut(window);
            Request[] sent = new Request[1];
            page.onRequest(request -> {
                if (request.url().endsWith("/login/passkey")) {
                    sent[0] = request;
                }
            });
            page.click("text=Sign in with a passkey");
            assertThat(page).hasURL(server.at("/cards").toString());
            String answered = sent[0].postData();
            signedOut(window);
            String token = page.locator("input[name=_csrf]").first().inputValue();

            int status = page.request()
                    .post(
                            server.at("/login/passkey").toString(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setHeader("X-CSRF-TOKEN", token)
                                    .setData(answered.replaceAll("_csrf=[^&]*&?", "")))
                    .status();

            assertThat(status).isEqualTo(422);
        }
        assertThat(entries("sign-in.in")).startsWith("REFUSED no-proof", "DONE");
    }

    @Test
    void an_answer_from_another_port_of_the_machine_is_not_taken() throws IOException {
        try (CardkeepServer elsewhere = CardkeepServer.start(Map.of());
                Window window = Chromium.open(elsewhere, Screen.WIDE)
                        .signIn(elsewhere.cast().employee().email())) {
            Fingerprint.at(window);
            Page page = window.open("/me/passkeys/new").page();

            page.click("text=Create the passkey");

            assertThat(page.locator("main [role=alert]").first()).containsText("The passkey was not added");
        }
    }

    private static Fingerprint added(Window window) {
        Fingerprint finger = Fingerprint.at(window);
        window.open("/me/passkeys/new").page().click("text=Create the passkey");
        assertThat(window.page().locator("#flash")).containsText("You can now sign in");
        return finger;
    }

    private static Page signedOut(Window window) {
        Page page = window.open("/me").page();
        page.click("main button:has-text('Sign out')");
        return window.open("/login").page();
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }

    /** How acts of this kind ended, the newest first. */
    private static List<String> entries(String code) {
        return server.bean(History.class).page(HistoryFilter.of(company.id()), null, 50).entries().stream()
                .filter(entry -> entry.action().code().equals(code))
                .map(PasskeysInChromiumTest::ending)
                .toList();
    }

    private static String ending(HistoryEntry entry) {
        return entry.outcome() == Outcome.DONE
                ? "DONE"
                : entry.outcome() + " " + entry.details().get("reason");
    }
}
