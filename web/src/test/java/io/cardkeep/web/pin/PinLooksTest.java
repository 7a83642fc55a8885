package io.cardkeep.web.pin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardkeep.web.pin.PinWorld.pinPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about PINs on each screen, in both themes and languages, on touch, and without script. */
class PinLooksTest {
    private static final CardkeepServer app = PinWorld.APP;
    private static final Company company = PinWorld.COMPANY;
    private static final SandboxControl sandbox = company.sandbox();

    @ParameterizedTest
    @EnumSource
    void giveEveryoneAccessAlsoWhileTheyAnswer(Screen screen) {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        try (Window window = Chromium.open(app, screen).signIn(holder.email())) {
            window.open(pinPage(card));
            window.page().locator("#pin-first").fill("1508");
            window.page().locator("[data-offer-give]").click();
            check(window);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE"})
    void speakHindi(Screen screen) {
        Person holder = company.person(Role.EMPLOYEE, "hi");
        Card card = company.approvedCard(holder);
        try (Window window = Chromium.open(app, screen, "hi-IN").signIn(holder.email())) {
            window.open(pinPage(card));
            assertThat(window.page().locator("h1")).hasText("पिन सेट करें");
            assertThat(window.page().content()).doesNotContain("??");
            check(window);
            window.open("/pin-resets");
            assertThat(window.page().content()).contains("मंज़ूर हुआ").doesNotContain("??");
            check(window);
        }
    }

    @Test
    void bringTheirOwnLargeKeypadOnTouch() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        try (Window window = Chromium.open(app, Screen.PHONE).signIn(holder.email());
                BrowserContext touch = touchContext(window)) {
            Page page = touch.newPage();
            page.navigate(app.at(pinPage(card)).toString());
            assertThat(page.locator("#pin-first")).hasAttribute("inputmode", "none");
            for (Locator key : page.locator("[data-key]").all()) {
                BoundingBox box = key.boundingBox();
                assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(44);
            }

            tapAll(page, "0918");
            tap(page, "back");
            assertThat(page.locator("#pin-first")).hasValue("0918");
            tapAll(page, "0918");
            page.locator("[data-set-pin]").tap();
            page.waitForURL(url -> url.endsWith("/cards/" + card.id().value()));
            assertThat(sandbox.pinsFor(card.id().value())).containsExactly("0918");
        }
    }

    @Test
    void explainThemselvesWithoutScriptAndHaveNothingToFillIn() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        try (Window window = Chromium.open(app, Screen.WIDE).signIn(holder.email());
                BrowserContext plain = contextOf(window, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(app.at(pinPage(card)).toString());

            assertThat(page.getByText("This page needs JavaScript")).isVisible();
            assertThat(page.locator("main input, main textarea, main select, main form, main button"))
                    .hasCount(0);
        }
    }

    @Test
    void explainThemselvesWhenTheScriptDoesNotArrive() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        try (Window window = Chromium.open(app, Screen.WIDE).signIn(holder.email())) {
            window.page().route("**/js/pin/rules.js", route -> route.abort());
            window.open(pinPage(card));

            assertThat(window.page().getByText("This page needs JavaScript")).isVisible();
            assertThat(window.page().locator("main input")).hasCount(0);
        }
    }

    private static void check(Window window) {
        assertThat(window.accessibilityFaults()).as(window.page().url()).isEmpty();
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        assertThat(window.console()).as(window.page().url()).isEmpty();
    }

    private static BrowserContext touchContext(Window window) {
        return contextOf(
                window,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /** Another kind of browser with the same session. */
    private static BrowserContext contextOf(Window window, Browser.NewContextOptions options) {
        BrowserContext context = window.page().context().browser().newContext(options);
        context.addCookies(window.page().context().cookies());
        return context;
    }

    private static void tapAll(Page page, String digits) {
        digits.chars().forEach(digit -> tap(page, Character.toString(digit)));
    }

    private static void tap(Page page, String key) {
        page.locator("[data-key='" + key + "']").tap();
    }
}
