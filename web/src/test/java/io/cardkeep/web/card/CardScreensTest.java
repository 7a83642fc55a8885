package io.cardkeep.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages about cards in Chromium. */
class CardScreensTest {
    private static CardkeepServer server;
    private static Deck deck;

    @BeforeAll
    static void start() {
        server = CardkeepServer.start(Map.of("enkash.read-timeout", "1s"));
        deck = Deck.deal(server);
        deck.approveReset(Deck.CORPORATE);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void a_lock_exchanges_the_card_alone_and_says_so_on_top() {
        deck.extra("EKCSCREEN1", "2001", "ACTIVE");
        try (Window window = Chromium.open(server, Screen.WIDE).signIn("employee@cardkeep.test")) {
            window.open("/cards");
            window.page().evaluate("window.stayed = true");
            Locator tile = window.page().locator("#tile-EKCSCREEN1");

            tile.getByText("Lock", new Locator.GetByTextOptions().setExact(true))
                    .click();
            window.page().locator("#flash").getByText("The card is locked.").waitFor();

            assertThat(tile.getByText("Unlock").isVisible()).isTrue();
            assertThat(deck.card("EKCSCREEN1").status()).isEqualTo(CardStatus.LOCKED);
            assertThat(window.page().evaluate("window.stayed")).isEqualTo(true);

            deck.fault("block", "unavailable");
            tile.getByText("Unlock").click();
            window.page()
                    .locator("#flash")
                    .getByText("The card is still locked")
                    .waitFor();
            tile.getByText("Unlock").click();
            window.page().locator("#flash").getByText("The card is unlocked").waitFor();

            assertThat(deck.card("EKCSCREEN1").status()).isEqualTo(CardStatus.ACTIVE);
            assertThat(window.page().url()).doesNotContain("form=", "csrf");
            assertThat(window.console()).isEmpty();
            assertThat(window.accessibilityFaults()).isEmpty();
        }
    }

    @Test
    void on_a_phone_one_card_is_whole_and_the_others_are_rows() {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn("employee@cardkeep.test")) {
            window.open("/cards");

            assertThat(window.page().locator(".bank-card:visible").count()).isEqualTo(1);
            assertThat(window.page().locator(".card-row:visible").count()).isGreaterThanOrEqualTo(2);
            assertThat(window.page().locator("#tile-EKC94AEX89 .bank-card").isVisible())
                    .isTrue();
        }
    }
}
