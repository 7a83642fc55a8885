package io.cardkeep.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysTest {
    private Window window = Chromium.open(CardkeepServer.shared(), Screen.WIDE);

    @BeforeEach
    void sign_in() {
        window.signIn("admin@cardkeep.test").open("/people");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_slash_searches_and_typing_is_not_disturbed() {
        press("/");
        assertThat(focus()).isEqualTo("search");

        window.page().keyboard().type("g?jk/");

        assertThat(window.page().inputValue("#search")).isEqualTo("g?jk/");
        assertThat(dialogIsOpen()).isFalse();
    }

    @Test
    void g_and_a_letter_go_somewhere() {
        press("g");
        press("h");

        window.page().waitForURL("**/history");
    }

    @Test
    void a_question_mark_lists_the_keys_and_escape_closes_the_list() {
        press("?");
        assertThat(dialogIsOpen()).isTrue();
        assertThat(window.accessibilityFaults()).isEmpty();

        press("Escape");
        assertThat(dialogIsOpen()).isFalse();
    }

    @Test
    void the_keys_can_be_turned_off_for_good_in_this_browser() {
        press("?");
        window.page().uncheck("[data-keys-use]");
        press("Escape");
        window.open("/people");

        press("?");

        assertThat(dialogIsOpen()).isFalse();
    }

    @Test
    void the_first_tab_stop_skips_to_the_content() {
        press("Tab");
        assertThat(window.page().evaluate("document.activeElement.className")).isEqualTo("skip-link");

        press("Enter");

        assertThat(focus()).isEqualTo("content");
    }

    @Test
    void the_theme_button_lasts_over_pages_and_the_system_can_have_it_back() {
        window.page().click("[data-theme-toggle]");
        window.open("/me");
        assertThat(theme()).isEqualTo("dark");

        window.page().check("input[name=theme][value=system]");

        assertThat(theme()).isEqualTo("light");
    }

    @Test
    void the_menu_closes_on_escape_and_gives_the_focus_back() {
        window.page().click("details.shell-menu > summary");
        assertThat(window.page().isVisible("details.shell-menu a[href='/me']")).isTrue();

        press("Escape");

        assertThat(window.page().isVisible("details.shell-menu a[href='/me']")).isFalse();
        assertThat(window.page().evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    }

    @Test
    void a_session_that_ended_leads_htmx_to_the_sign_in_page() {
        Page page = window.page();
        page.context().clearCookies();

        page.evaluate("htmx.ajax('GET', '/people', '#content')");

        page.waitForURL("**/login");
        assertThat(page.locator("#username").count()).isEqualTo(1);
    }

    private void press(String key) {
        window.page().keyboard().press(key);
    }

    private Object focus() {
        return window.page().evaluate("document.activeElement.id");
    }

    private Object theme() {
        return window.page().evaluate("document.documentElement.dataset.bsTheme");
    }

    private boolean dialogIsOpen() {
        return (boolean) window.page().evaluate("document.getElementById('keys').open");
    }
}
