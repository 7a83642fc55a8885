package io.cardkeep.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A browser window on a site, and everything its console said. */
public final class Window implements AutoCloseable {
    private final Function<String, URI> site;
    private final Page page;
    private final List<String> console = new CopyOnWriteArrayList<>();

    Window(Function<String, URI> site, Page page) {
        this.site = site;
        this.page = page;
        page.onConsoleMessage(this::note);
        page.onPageError(error -> console.add("error: " + error));
    }

    /** The page itself, for what only a test of it needs. */
    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(site.apply(path).toString());
        return this;
    }

    /** Opens a path and says with what status it answered. */
    public int statusOf(String path) {
        Response response = page.navigate(site.apply(path).toString());
        return response.status();
    }

    /** Signs in through the sign-in page. */
    public Window signIn(String email) {
        open("/login");
        page.fill("#username", email);
        page.fill("#password", Cast.PASSWORD);
        page.click("main form[action$='/login'] button");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** What axe finds wrong, one line each; WCAG 2.2 AA and its good practices. */
    public List<String> accessibilityFaults() {
        return faults(new AxeBuilder(page));
    }

    /** As {@link #accessibilityFaults}, of colours alone: all that a dark page can do wrong beside the same one in light. */
    public List<String> contrastFaults() {
        return faults(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** Within the page alone, as no page of ours has a frame: another page to gather frames in takes axe three times as long. */
    private static List<String> faults(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }

    /** Whether something sticks out to the side. */
    public boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What the console said, without the browser's own line for an answer of 4xx or 5xx. */
    public List<String> console() {
        return console.stream()
                .filter(line -> !line.contains("Failed to load resource"))
                .toList();
    }

    /** Takes a picture, for people to look at. */
    public Window picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }

    private void note(ConsoleMessage message) {
        console.add(message.type() + ": " + message.text());
    }
}
