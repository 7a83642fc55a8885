package io.cardkeep.web.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Lost a card?", by somebody who is not signed in. */
class LostCardInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of(
            "cardkeep.help-number.company", "+91 00000 00001", "cardkeep.help-number.enkash", "+91 00000 00002"));

    private static final Company company = new Company(server);
    private final Person asha = company.person(Role.EMPLOYEE, "en");

    @ParameterizedTest
    @EnumSource
    void the_password_alone_locks_all_of_ones_cards_and_opens_nothing(Screen screen) {
        Card card = company.card(asha, PinState.SET, CardStatus.ACTIVE);
        Card second = company.card(asha, PinState.SET, CardStatus.LOCKED);
        Card others = company.card(company.person(Role.EMPLOYEE, "en"), PinState.SET, CardStatus.ACTIVE);
        try (Window window = Chromium.open(server, screen)) {
            Page page = window.open("/login").page();
            page.click("text=Lost a card?");
            assertThat(page.locator("main a[href='tel:+910000000001']")).containsText("+91 00000 00001");
            look(window, "lost-card-" + screen);
            lock(page, "not the password");
            assertThat(page.locator("main [role=alert]")).containsText("nothing was locked");
            assertThat(page.locator("#username")).hasValue(asha.email());
            assertThat(page.locator("#password")).hasValue("");
            look(window, "lost-card-wrong-" + screen);
            lock(page, Cast.PASSWORD);

            assertThat(page.locator("main [role=status]")).containsText("Nothing can be paid with any of your cards");
            assertThat(page.locator("main")).not().containsText(card.number().lastDigits());
            look(window, "lost-card-done-" + screen);
            window.open("/cards/own");
            assertThat(page).hasURL(server.at("/login").toString());
            assertThat(window.console()).isEmpty();
        }
        assertThat(now(card)).isEqualTo(CardStatus.LOCKED);
        assertThat(now(second)).isEqualTo(CardStatus.LOCKED);
        assertThat(now(others)).isEqualTo(CardStatus.ACTIVE);
        assertThat(server.mailbox().latestTo(asha.email()).text()).contains("the page for lost cards");
        assertThat(lastEntries()).contains("sign-in.lost-cards DONE", "sign-in.lost-cards REFUSED");
    }

    @Test
    void what_enkash_does_not_confirm_is_not_called_locked() {
        Card card = company.card(asha, PinState.SET, CardStatus.ACTIVE);
        try (Window window = Chromium.open(server, Screen.PHONE)) {
            Page page = window.open("/lost-card").page();
            company.sandbox().fault("block", "declined");
            lock(page, Cast.PASSWORD);

            assertThat(page.locator("main [role=alert]")).containsText("Not all of your cards are locked for sure");
            look(window, "lost-card-not-all");
            window.open("/lost-card");
            lock(page, Cast.PASSWORD);
            assertThat(page.locator("main [role=status]")).isVisible();
        }
        assertThat(now(card)).isEqualTo(CardStatus.LOCKED);
    }

    @Test
    void who_holds_no_card_is_told_so() {
        try (Window window = Chromium.open(server, Screen.PHONE)) {
            lock(window.open("/lost-card").page(), Cast.PASSWORD);

            assertThat(window.page().locator("main [role=status]")).containsText("You hold no card");
            look(window, "lost-card-none");
        }
    }

    private void lock(Page page, String password) {
        page.fill("#username", asha.email());
        page.fill("#password", password);
        page.click("text=Lock all my cards");
    }

    private static CardStatus now(Card card) {
        return server.bean(Cards.class)
                .find(company.id(), card.id())
                .orElseThrow()
                .status();
    }

    private static List<String> lastEntries() {
        return server.bean(History.class).page(HistoryFilter.of(company.id()), null, 20).entries().stream()
                .map(entry -> entry.action().code() + " " + entry.outcome())
                .toList();
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
