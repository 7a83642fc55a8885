package io.cardkeep.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
    private static final List<String> OPEN = List.of("/login", "/login?error", "/set-up", "/nowhere");
    private static final List<String> ADMINS = List.of("/me", "/people", "/people/new", "/accounts", "/nowhere");

    private final CardkeepServer server = CardkeepServer.shared();

    @ParameterizedTest
    @EnumSource
    void pages_are_accessible_fit_the_screen_and_keep_the_console_clean(Screen screen) {
        SoftAssertions all = new SoftAssertions();
        try (Window window = Chromium.open(server, screen)) {
            OPEN.forEach(path -> look(window.open(path), path, all));
            window.signIn("admin@cardkeep.test");
            ADMINS.forEach(path -> look(window.open(path), path, all));
        }
        all.assertAll();
    }

    @Test
    void nothing_sticks_out_on_a_screen_of_320_pixels() {
        try (Window window = Chromium.open(server, Screen.PHONE)) {
            window.signIn("admin@cardkeep.test").page().setViewportSize(320, 640);
            for (String path : ADMINS) {
                assertThat(window.open(path).scrollsSideways()).as(path).isFalse();
            }
        }
    }

    @Test
    void on_a_phone_every_target_of_the_bottom_bar_is_44_pixels_high_and_covers_no_content() {
        try (Window window = Chromium.open(server, Screen.PHONE)) {
            window.signIn("admin@cardkeep.test").open("/me");
            Page page = window.page();
            assertThat(page.locator(".bottom-bar a").count()).isEqualTo(4);
            assertThat(page.locator(".bottom-bar a").first().boundingBox().height)
                    .isGreaterThanOrEqualTo(44);

            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");

            assertThat(page.locator("footer").boundingBox().y
                            + page.locator("footer").boundingBox().height)
                    .isLessThanOrEqualTo(page.locator(".bottom-bar").boundingBox().y);
        }
    }

    @Test
    void a_browser_that_speaks_hindi_reads_hindi_and_the_language_can_be_changed() {
        try (Window window = Chromium.open(server, Screen.WIDE, "hi-IN")) {
            window.open("/login");
            assertThat(window.page().title()).isEqualTo("साइन इन करें · Cardkeep");
            assertThat(window.page().getAttribute("html", "lang")).isEqualTo("hi-IN");

            window.page().click("a[hreflang=en]");
            assertThat(window.open("/login").page().title()).isEqualTo("Sign in · Cardkeep");
        }
    }

    @Test
    void a_first_visit_brings_less_than_200_kilobytes() {
        try (Window window = Chromium.open(server, Screen.WIDE)) {
            List<Integer> sizes = new ArrayList<>();
            window.page().onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));

            window.open("/login");
            window.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(sizes).hasSizeGreaterThan(5);
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(200_000);
        }
    }

    @Test
    void every_file_that_a_page_names_is_there() {
        String page = server.visit().get("/login").body();
        List<String> files = Pattern.compile("(?:href|src)=\"(/[^\"]+[.](?:css|js|svg))\"")
                .matcher(page)
                .results()
                .map(named -> named.group(1))
                .toList();

        assertThat(files).hasSizeGreaterThan(4).anyMatch(file -> file.endsWith(".svg"));
        assertThat(files)
                .allSatisfy(file -> assertThat(server.visit().get(file).statusCode())
                        .as(file)
                        .isEqualTo(200));
    }

    private static void look(Window window, String path, SoftAssertions all) {
        all.assertThat(window.accessibilityFaults()).as(path).isEmpty();
        all.assertThat(window.console()).as(path).isEmpty();
        all.assertThat(window.scrollsSideways()).as(path).isFalse();
    }
}
