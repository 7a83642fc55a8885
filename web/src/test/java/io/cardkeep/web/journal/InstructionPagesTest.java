package io.cardkeep.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Visit;
import io.cardkeep.web.Window;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What EnKash did not tell, as admins see it, and how two of them close it. */
class InstructionPagesTest {
    private static final Map<String, String> LOOKED_UP = Map.of("done", "true", "note", "The help desk looked it up.");

    private static final Map<String, String> UNLOCKING = Map.of("kind", "UNLOCK_CARD");

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Company company = new Company(server);
    private static final LostChanges lost = new LostChanges(server, company.id());

    private final Person holder = server.cast().employee();
    private final Card card = company.card(holder, PinState.SET, CardStatus.ACTIVE);
    private final InstructionId lock = company.lostLock(card, holder);
    private final Visit admin = server.signedIn(server.cast().admin().email());
    private final Visit admin2 = server.signedIn(server.cast().admin2().email());

    @Test
    void one_admin_says_what_became_of_it_and_another_closes_it() {
        assertThat(admin.get("/instructions").body())
                .contains("Lock, card ending " + card.number().lastDigits(), "Waits for two admins");

        assertThat(said(admin, admin.post(closing(), LOOKED_UP))).contains("Another admin has to confirm it.");
        assertThat(state()).isEqualTo(InstructionState.UNCONFIRMED);
        assertThat(admin2.get("/instructions").body()).contains("The help desk looked it up.");
        assertThat(said(admin2, admin2.post(closing() + "/confirmation", Map.of())))
                .contains("closed as having taken effect");

        assertThat(state()).isEqualTo(InstructionState.ACCEPTED);
        HistoryEntry entry = server.bean(History.class)
                .page(HistoryFilter.of(company.id()), null, 1)
                .entries()
                .getFirst();
        assertThat(entry.action()).isEqualTo(JournalAction.CLOSE_BY_HAND);
        assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void nobody_confirms_what_they_said_themselves_and_it_can_be_taken_back() {
        said(admin, admin.post(closing(), LOOKED_UP));

        assertThat(said(admin, admin.post(closing() + "/confirmation", Map.of())))
                .contains("another admin has to confirm it");
        assertThat(said(admin, admin.send("DELETE", closing(), Map.of()))).contains("taken back");
        assertThat(said(admin2, admin2.post(closing() + "/confirmation", Map.of())))
                .contains("Nobody has said what became of it");
        assertThat(state()).isEqualTo(InstructionState.UNCONFIRMED);
    }

    @Test
    void without_a_note_nothing_is_proposed_and_what_was_typed_stays() {
        String typed = "x".repeat(501);

        String page = said(admin, admin.post(closing(), Map.of("done", "false", "note", typed)));

        assertThat(page).contains("Say how you know", typed);
    }

    @Test
    void a_kind_whose_answers_cannot_be_read_is_let_on_again_by_an_admin() {
        lost.unlocking(holder, card);
        Visit auditor = server.signedIn(server.cast().auditor().email());
        assertThat(auditor.get("/instructions").body())
                .contains("Unlocking is stopped")
                .doesNotContain("Let it on again");
        assertThat(admin.get("/instructions").body()).contains("Unlocking is stopped", "Let it on again");

        assertThat(said(admin, admin.send("DELETE", "/change-stops", UNLOCKING)))
                .contains("It is let on again.");
        assertThat(said(admin2, admin2.send("DELETE", "/change-stops", UNLOCKING)))
                .contains("It was let on already.");
        assertThat(admin.get("/instructions").body()).doesNotContain("Unlocking is stopped");
    }

    @Test
    void what_is_about_no_card_yet_is_listed_by_whom_it_is_for() {
        lost.issue(server.cast().admin(), card.account(), "new.joiner@example.com");
        lost.opening(server.cast().admin(), "Travel 2027");

        assertThat(admin.get("/instructions").body())
                .contains(
                        "New card", "new.joiner@example.com", "New account", "Travel 2027", "has no list of accounts");
    }

    @Test
    void an_auditor_sees_the_list_and_no_form() {
        Visit auditor = server.signedIn(server.cast().auditor().email());

        assertThat(auditor.get("/instructions").body())
                .contains("card ending " + card.number().lastDigits())
                .doesNotContain("<textarea");
    }

    @Test
    void the_page_works_by_hand_on_every_screen() {
        for (Screen screen : Screen.values()) {
            try (Window window = Chromium.open(server, screen)) {
                window.signIn(server.cast().admin().email()).open("/instructions");
                assertThat(window.accessibilityFaults()).isEmpty();
                assertThat(window.console()).isEmpty();
                assertThat(window.scrollsSideways()).isFalse();
            }
        }
    }

    private String closing() {
        return "/instructions/" + lock.value() + "/closing";
    }

    private InstructionState state() {
        return server.bean(Instructions.class)
                .find(company.id(), lock)
                .orElseThrow()
                .state();
    }

    /** The page that a form leads to. */
    private static String said(Visit visit, HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElseThrow();
        return visit.get(to.replaceFirst("^https?://[^/]+", "")).body();
    }
}
