package io.cardkeep.web.pin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the page for setting a PIN behaves in a real browser. */
class PinPageTest {
    private static final CardkeepServer app = PinWorld.APP;
    private static final Company company = PinWorld.COMPANY;
    private static final SandboxControl sandbox = company.sandbox();

    private Card card;
    private Window window;
    private Page page;

    @BeforeEach
    void openPage() {
        Person holder = company.employee();
        card = company.approvedCard(holder);
        window = Chromium.open(app, Screen.WIDE);
        page = window.page();
        window.signIn(holder.email());
        page.clock().install();
        window.open(path());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void setsAPinOfOnesOwnByKeyboardAlone() {
        List<String> posted = new ArrayList<>();
        page.onRequest(request -> posted.add(String.valueOf(request.postData())));
        page.locator("[data-offer-give]").focus();
        page.keyboard().press("Tab");
        page.keyboard().type("0917");
        page.keyboard().press("Enter");
        page.keyboard().type("0917");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/cards/" + card.id().value()));

        assertThat(sandbox.pinsFor(card.id().value())).containsExactly("0917");
        assertThat(posted).noneMatch(body -> body.contains("0917"));
    }

    @Test
    void answersAsOneTypes() {
        first().pressSequentially("555");
        assertThat(said()).hasText("All digits but one are the same. Such PINs are guessed early.");
        assertThat(first()).hasAttribute("aria-invalid", "true");

        first().pressSequentially("5");
        assertThat(said()).containsText("This is one digit repeated.");

        first().fill("1508");
        assertThat(said()).hasText("This is a date. Dates are guessed first. This can be read from your birth date.");

        first().fill("0917");
        assertThat(said()).hasText("");
        assertThat(first()).hasAttribute("aria-invalid", "false");
        second().pressSequentially("08");
        assertThat(page.getByText("This is not the same PIN.")).isVisible();
        assertThat(button()).hasAttribute("aria-disabled", "true");
        second().fill("0917");
        assertThat(button()).hasAttribute("aria-disabled", "false");
    }

    @Test
    void saysWhichRulesAreNotCheckedAndGivesTheBrowserNoBirthDate() {
        assertThat(page.locator("[data-not-checked]"))
                .hasText(
                        "Not checked, because we do not know it: mobile number, employee number, joining date, pincode.");
        assertThat(page.content()).doesNotContain("1987-08-15").contains("&quot;BIRTH_DATE&quot;:[&quot;0815&quot;");
    }

    @Test
    void offersARandomPinShownForHalfAMinuteAndTypedBackOnce() {
        page.locator("[data-offer-give]").click();
        String pin = page.locator("[data-offer-digits]").textContent().replace(" ", "");
        assertThat(pin).matches("[0-9]{4}");
        page.clock().fastForward(29_000);
        assertThat(page.locator("[data-offer-shown]")).isVisible();
        page.clock().fastForward(2_000);
        assertThat(page.locator("[data-offer-shown]")).isHidden();
        assertThat(page.locator("[data-offer-digits]")).hasText("");
        assertThat(page.getByText("The PIN is hidden now.")).isVisible();
        assertThat(second()).isHidden();

        first().pressSequentially(pin.equals("7502") ? "7503" : "7502");
        assertThat(page.getByText("This is not the PIN you were shown.")).isVisible();
        first().fill(pin);
        button().click();
        page.waitForURL(url -> url.endsWith("/cards/" + card.id().value()));
        assertThat(sandbox.pinsFor(card.id().value())).containsExactly(pin);
    }

    @Test
    void hidesTheOfferedPinWhenThePageLosesFocus() {
        page.locator("[data-offer-give]").click();
        page.evaluate("dispatchEvent(new Event('blur'))");

        assertThat(page.locator("[data-offer-shown]")).isHidden();
        assertThat(page.locator("[data-offer-digits]")).hasText("");
    }

    @Test
    void goesBackToChoosingOnesOwn() {
        page.locator("[data-offer-give]").click();
        page.getByText("I would rather choose one").click();

        assertThat(second()).isVisible();
        assertThat(page.locator("[data-offer-digits]")).hasText("");
        first().fill("0917");
        second().fill("0917");
        assertThat(button()).hasAttribute("aria-disabled", "false");
    }

    @Test
    void masksWhatIsTypedAndLetsNobodyCopyIt() {
        first().pressSequentially("0917");

        assertThat(page.locator("[data-pin-field=first] .is-filled")).hasCount(4);
        assertThat(first()).hasCSS("-webkit-text-security", "disc");
        assertThat(first()).hasCSS("color", "rgba(0, 0, 0, 0)");
        assertThat(first()).hasAttribute("type", "text");
        assertThat(first()).hasAttribute("autocomplete", "off");
        assertThat(page.locator("input[type=password]")).hasCount(0);
        assertThat(page.evaluate("document.querySelector('#pin-first').dispatchEvent("
                        + "new ClipboardEvent('copy', {cancelable: true}))"))
                .isEqualTo(false);
    }

    @Test
    void takesAPastedPinAndDevanagariDigits() {
        page.evaluate("document.querySelector('#pin-first').focus()");
        page.evaluate("document.execCommand('insertText', false, '0 9-1 7')");
        assertThat(first()).hasValue("0917");
        page.evaluate("document.querySelector('#pin-second').focus()");
        page.evaluate("document.execCommand('insertText', false, '०९१७')");
        assertThat(second()).hasValue("0917");
        assertThat(button()).hasAttribute("aria-disabled", "false");

        first().fill("09178");
        assertThat(said()).hasText("A PIN has 4 digits.");
        assertThat(button()).hasAttribute("aria-disabled", "true");
    }

    @Test
    void asksForTheChallengeOnlyWhenThePinIsSetAndKeepsTheDigitsWhenItFails() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> note(asked, request));
        page.route("**/challenge", route -> route.abort());
        first().fill("0917");
        second().fill("0917");
        assertThat(asked).isEmpty();

        button().click();

        assertThat(page.getByText("There is no connection.")).isVisible();
        assertThat(first()).hasValue("0917");
        assertThat(asked).hasSize(1);
        page.unroute("**/challenge");
        button().click();
        page.waitForURL(url -> url.endsWith("/cards/" + card.id().value()));
        assertThat(sandbox.pinsFor(card.id().value())).containsExactly("0917");
    }

    @Test
    void saysSoWhenOneWasSignedOutMeanwhile() {
        first().fill("0917");
        second().fill("0917");
        page.context().clearCookies();

        button().click();

        assertThat(page.getByText("You were signed out, and nothing was sent.")).isVisible();
    }

    @Test
    void sendsOnceOnADoubleClickAndShowsEmptyFieldsOnTheWayBack() {
        first().fill("0917");
        second().fill("0917");
        button().dblclick();
        page.waitForURL(url -> url.endsWith("/cards/" + card.id().value()));
        page.goBack();

        assertThat(page.locator("h1")).hasText("Set PIN");
        assertThat(page.locator("[data-pin-input]").all())
                .allSatisfy(field -> assertThat(field.inputValue()).isEmpty());
        assertThat(sandbox.pinsFor(card.id().value())).containsExactly("0917");
    }

    @Test
    void keepsNothingAfterARefusal() {
        sandbox.faultOnSetPin("unavailable");
        first().fill("0917");
        second().fill("0917");
        button().click();

        assertThat(page.getByRole(AriaRole.ALERT).getByText("EnKash cannot be reached"))
                .isVisible();
        assertThat(first()).hasValue("");
        assertThat(second()).hasValue("");
    }

    @Test
    void saysWhatIsMissingInsteadOfDoingNothing() {
        button().dispatchEvent("click");

        assertThat(page.getByText("The PIN is not ready yet.")).isVisible();
        assertThat(first()).isFocused();
    }

    @Test
    void leavesTheConsoleClean() {
        first().fill("0917");
        page.locator("[data-offer-give]").click();

        assertThat(window.console()).isEmpty();
    }

    private static void note(List<String> asked, Request request) {
        if (Pattern.compile("/challenge$").matcher(request.url()).find()) {
            asked.add(request.url());
        }
    }

    private String path() {
        return "/cards/" + card.id().value() + "/pin";
    }

    private Locator first() {
        return page.locator("#pin-first");
    }

    private Locator second() {
        return page.locator("#pin-second");
    }

    private Locator said() {
        return page.locator("[data-said]");
    }

    private Locator button() {
        return page.locator("[data-set-pin]");
    }
}
