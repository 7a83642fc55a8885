package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control port's page in Chromium, which says its origin and obeys the policy as nothing else does. */
class ConsoleBrowserTest {
    private static final String CHROMIUM = System.getenv().getOrDefault("CARDKEEP_CHROMIUM", "/usr/bin/chromium");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> troubles = new ArrayList<>();
    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeAll
    static void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(CHROMIUM))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @AfterAll
    static void end() {
        playwright.close();
    }

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start();
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private Page open(Browser.NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        page.navigate(sandbox.controlUrl() + "/");
        return page;
    }

    private void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "390,DARK", "1280,LIGHT", "1280,DARK"})
    void axe_finds_nothing_and_nothing_sticks_out(int width, ColorScheme colors) {
        caller.call(Call.SET_PIN, Caller.SET_PIN);
        caller.plan("{\"kind\":\"lost\"}");
        Page page =
                open(new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(colors));

        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();

        assertThat(violations).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_card_is_used_and_locked_with_and_without_script(boolean script) {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(script));

        page.getByLabel("Card").first().fill("EKC94AEX89");
        page.getByLabel("Rupees").fill("120.25");
        press(page, "Purchase");
        assertThat(page.content()).contains("₹379.75");
        page.getByLabel("Card").nth(1).fill("EKC94AEX89");
        press(page, "Lock by wrong PIN");
        assertThat(page.content()).contains("<td>Locked</td>");
        page.getByLabel("Kind").selectOption("late-effect");
        press(page, "Plan the fault");

        assertThat(caller.control("GET", "/faults", "").body()).contains("late-effect");
        assertThat(page.url()).isEqualTo(sandbox.controlUrl() + "/");
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_call_that_comes_in_shows_up_by_itself() {
        Page page = open(new Browser.NewContextOptions());
        assertThat(page.content()).doesNotContain("<td>setPin</td>");

        caller.call(Call.SET_PIN, Caller.SET_PIN);

        page.waitForSelector("#calls td:text-is('setPin')");
        assertThat(page.content()).doesNotContain("0917");
        assertThat(troubles).isEmpty();
    }
}
