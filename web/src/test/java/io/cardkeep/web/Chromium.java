package io.cardkeep.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The Chromium that tests drive: the one CARDKEEP_CHROMIUM names, else /usr/bin/chromium. One for the JVM. */
public final class Chromium {
    private Chromium() {}

    /** A fresh window with nothing stored in it. */
    public static Window open(CardkeepServer server, Screen screen) {
        return open(server, screen, "en-IN");
    }

    /** A fresh window whose browser speaks a language. */
    public static Window open(CardkeepServer server, Screen screen, String language) {
        return open(server::at, screen, language);
    }

    /**
     * A fresh window on a site that is not reached at a server's own address.
     *
     * @param site the address of a path
     */
    public static Window open(Function<String, URI> site, Screen screen, String language) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                // A colour half way to another one says nothing of the page.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language);
        return new Window(site, Running.BROWSER.newContext(options).newPage());
    }

    /** Starts when the first test needs it. */
    private static final class Running {
        private static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            String path = System.getenv().getOrDefault("CARDKEEP_CHROMIUM", "/usr/bin/chromium");
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(path))
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        }
    }
}
