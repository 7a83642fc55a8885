package io.cardkeep.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium with a window for each person: the one CARDKEEP_CHROMIUM names, else /usr/bin/chromium. */
final class DemoBrowser implements AutoCloseable {
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Demo demo;

    DemoBrowser(Demo demo) {
        this.demo = demo;
        String path = System.getenv().getOrDefault("CARDKEEP_CHROMIUM", "/usr/bin/chromium");
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(path))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** A window of its own, in which somebody has signed in through the page. */
    Page signedIn(String email) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(demo.address().toString())
                .setLocale("en-IN")
                .setViewportSize(1400, 1000));
        Page page = context.newPage();
        page.navigate("/login");
        page.fill("#username", email);
        page.fill("#password", demo.password().text());
        page.click("main form[action$='/login'] button");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
