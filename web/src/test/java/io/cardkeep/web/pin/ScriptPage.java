package io.cardkeep.web.pin;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chromium with an empty page on which the product's own modules can be called. */
final class ScriptPage implements AutoCloseable {
    private final ScriptServer server = new ScriptServer();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Page page;

    ScriptPage() throws IOException {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("CARDKEEP_CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
        page = browser.newPage();
        page.navigate(server.address());
    }

    /** Runs a function of the page; {@code await import('/js/pin/…')} gives it the modules. */
    Object run(String function, Object argument) {
        return page.evaluate(function, argument);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
