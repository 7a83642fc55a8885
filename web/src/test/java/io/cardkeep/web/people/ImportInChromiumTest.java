package io.cardkeep.web.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inviting the people of a spreadsheet, with some lines that will not do. */
class ImportInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    @ParameterizedTest
    @EnumSource
    void a_file_is_looked_at_and_its_good_lines_are_invited_once(Screen screen) {
        String asha = screen.name().toLowerCase(Locale.ROOT) + "-asha@cardkeep.test";
        String nila = screen.name().toLowerCase(Locale.ROOT) + "-nila@cardkeep.test";
        String file = """
                name;email;role;employee number;desk
                Asha Rao;%s;employee;E-1;4
                Nila Das;%s;approver;E-2;5
                <b>Twice</b>;%s;;;6
                Johny Bateman;employee@cardkeep.test;;;7
                No Address;nowhere;;;8
                Chief;chief@cardkeep.test;chief;;9
                """.formatted(asha, nila, asha);
        try (Window desk =
                Chromium.open(server, screen).signIn(server.cast().admin().email())) {
            Page page = desk.open("/people").page();
            page.click("text=Invite many");
            page.click("text=See what becomes of them");
            look(desk, "import-new-" + screen);
            page.setInputFiles(
                    "#file", new FilePayload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#people")).hasValue(file);
            page.click("text=See what becomes of them");

            assertThat(page.locator("main [role=alert]")).containsText("4 lines cannot be invited");
            assertThat(page.locator("main")).containsText("Nothing is done with these columns: desk");
            assertThat(page.locator("tbody tr").nth(2)).containsText("<b>Twice</b>");
            assertThat(page.locator("tbody tr").nth(2)).containsText("Somebody has this address already");
            assertThat(page.locator("tbody tr").nth(3)).containsText("Somebody has this address already");
            assertThat(page.locator("tbody tr").nth(4)).containsText("This is no e-mail address");
            assertThat(page.locator("tbody tr").nth(5)).containsText("There is no such role");
            look(desk, "import-look-" + screen);
            assertThat(mails(asha)).isZero();

            server.clock().advance(Duration.ofMinutes(6));
            page.click("text=Invite 2 people");
            page.fill("#confirm-password", Cast.PASSWORD);
            page.click("main button:has-text('Go on')");
            assertThat(page.locator("main [role=status]").first()).containsText("2 invitations are on their way");
            look(desk, "import-done-" + screen);
            page.reload();
            assertThat(page.locator("main [role=alert]")).containsText("6 lines were left out");
            assertThat(desk.console()).isEmpty();
        }
        assertThat(server.mailbox().latestTo(asha).text()).contains("/set-up?token=");
        assertThat(mails(asha)).isEqualTo(1);
        assertThat(server.mailbox().latestTo(nila).text()).contains("/set-up?token=");
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE"})
    void what_is_no_file_of_people_stays_in_its_field(Screen screen) {
        try (Window desk =
                Chromium.open(server, screen).signIn(server.cast().officer().email())) {
            Page page = desk.open("/people/import").page();
            page.setInputFiles("#file", new FilePayload("people.xlsx", "", new byte[] {'P', 'K', (byte) 0xff}));
            assertThat(page.locator("[data-import-said]")).containsText("This file is no text");
            page.fill("#people", "Asha Rao,asha@cardkeep.test");
            page.click("text=See what becomes of them");

            assertThat(page.locator("#people-refusal")).containsText("There is no line with a person");
            assertThat(page.locator("#people")).hasValue("Asha Rao,asha@cardkeep.test");
            look(desk, "import-refused-" + screen);
            assertThat(desk.console()).isEmpty();
        }
    }

    private static long mails(String to) {
        return server.mailbox().all().stream()
                .filter(mail -> mail.to().equals(to))
                .count();
    }

    private static void look(Window window, String name) {
        window.picture(Path.of("target", "screens", name + ".png"));
        assertThat(window.accessibilityFaults()).as(name).isEmpty();
        assertThat(window.scrollsSideways()).as(name).isFalse();
    }
}
