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
import org.junit.jupiter.api.Test;

class PagesTest {
    private final CardkeepServer server = CardkeepServer.shared();

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
}
