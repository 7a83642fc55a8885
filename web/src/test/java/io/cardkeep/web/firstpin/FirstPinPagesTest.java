package io.cardkeep.web.firstpin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.firstpin.ExpireFirstPins;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two admins say over HTTP that cards never had a PIN. */
class FirstPinPagesTest {
    private static CardkeepServer server;
    private static Shelf shelf;
    private static Person holder;

    @BeforeAll
    static void start() {
        server = CardkeepServer.start(Map.of());
        shelf = new Shelf(server);
        holder = server.cast().employee2();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void an_admin_proposes_and_another_agrees() {
        String ticked = shelf.card(holder);
        String pasted = shelf.card(null);
        Visit admin = server.signedIn("admin@cardkeep.test");
        assertThat(admin.get("/cards").body()).contains("href=\"/first-pins/new\"");
        assertThat(admin.get("/first-pins/new?q=" + ticked).body()).contains("value=\"" + ticked + "\"", "Asha Rao");
        assertThat(admin.get("/first-pins/new?card=" + ticked).body()).contains("1 of at most 100 chosen");
        assertThat(server.signedIn(holder.email())
                        .get("/cards/" + ticked + "/pin")
                        .body())
                .contains("Ask for a PIN reset");

        HttpResponse<String> answer = propose(admin, ticked, " " + pasted + ",\n" + ticked, "From the <b>printer</b>");

        assertThat(answer.statusCode()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow();
        assertThat(admin.get(path).body())
                .contains("Another admin now has to agree", "2 cards", "You proposed these cards yourself")
                .contains("From the &lt;b&gt;printer&lt;/b&gt;")
                .doesNotContain("Agree for");
        Visit admin2 = server.signedIn("admin2@cardkeep.test");
        assertThat(admin2.get("/first-pins").body()).contains(path, "Meera Iyer", "id=\"nav-waiting\"");
        assertThat(admin2.get(path).body()).contains("Agree for 2 cards", "Asha Rao", "Nobody yet");

        assertThat(admin2.post(path + "/approval", Map.of("note", "I saw the boxes."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(admin2.get(path).body())
                .contains("take their first PIN without asking: 2", "“I saw the boxes.”", "Approved")
                .doesNotContain("Agree for");
        assertThat(shelf.pin(ticked)).isEqualTo(PinState.NEVER_SET);
        assertThat(shelf.pin(pasted)).isEqualTo(PinState.NEVER_SET);
        assertThat(server.signedIn(holder.email())
                        .get("/cards/" + ticked + "/pin")
                        .body())
                .doesNotContain("Ask for a PIN reset");
        assertThat(admin2.get("/first-pins?ended=true").body()).contains(path, "Vikram Shah");
        assertThat(admin2.get("/history?card=" + pasted).body())
                .contains("Marked a card as never having had a PIN", "Agreed that cards never had a PIN");
        HttpResponse<String> late = admin2.post(path + "/rejection", Map.of("note", "No."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Vikram Shah had approved proposal");
    }

    @Test
    void who_proposed_or_holds_a_card_is_told_why_they_cannot_agree() {
        String path = proposed(shelf.card(server.cast().admin2()));

        for (String person : new String[] {"admin@cardkeep.test", "admin2@cardkeep.test"}) {
            HttpResponse<String> answer = server.signedIn(person).post(path + "/approval", Map.of());
            assertThat(answer.statusCode()).as(person).isEqualTo(422);
            assertThat(answer.body()).contains("Nothing was decided: you cannot decide this proposal.");
        }
        assertThat(server.signedIn("admin2@cardkeep.test").get(path).body()).contains("This is your own card");
    }

    @Test
    void an_auditor_sees_it_and_an_employee_does_not_and_neither_decides() {
        String path = proposed(shelf.card(null));
        Visit auditor = server.signedIn("auditor@cardkeep.test");
        Visit employee = server.signedIn("employee@cardkeep.test");

        assertThat(auditor.get(path).body()).contains("your role decides none").doesNotContain("Agree for");
        assertThat(auditor.get("/first-pins").body()).contains(path).doesNotContain("Propose cards");
        assertThat(employee.get(path).statusCode()).isEqualTo(403);
        assertThat(auditor.post(path + "/approval", Map.of()).statusCode()).isEqualTo(403);
        assertThat(employee.post(path + "/rejection", Map.of("note", "No.")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_does_not_qualify_is_told_at_each_card_and_nothing_that_was_filled_in_is_lost() {
        String good = shelf.card(null);
        String set = shelf.card(null, PinState.SET);
        Visit admin = server.signedIn("admin@cardkeep.test");

        HttpResponse<String> answer = propose(admin, good, set + "\nEKCNOTHING", "From the printer");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("2 of the chosen cards cannot be", "Has a PIN", "EKCNOTHING", "is no card of your company")
                .contains("2 of at most 100 chosen", "From the printer");
        assertThat(propose(admin, good, "", " ").body()).contains("Say how you know.", "1 of at most 100 chosen");
        assertThat(propose(admin, good, "", "n".repeat(501)).body()).contains("at most 500 characters");
        HttpResponse<String> nothing = admin.post("/first-pins", Map.of("reason", "From the printer"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("no card is chosen");
        assertThat(shelf.pin(good)).isEqualTo(PinState.UNKNOWN);
    }

    @Test
    void a_rejection_needs_a_note() {
        String path = proposed(shelf.card(null));
        Visit admin2 = server.signedIn("admin2@cardkeep.test");

        HttpResponse<String> without = admin2.post(path + "/rejection", Map.of("note", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Say why you reject it.", "aria-describedby=\"note-fault\"");
        assertThat(admin2.post(path + "/rejection", Map.of("note", "Two are old."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(admin2.get(path).body()).contains("is rejected. Nothing has changed.", "“Two are old.”");
    }

    @Test
    void in_hindi_every_page_is_in_hindi() {
        String path = proposed(shelf.card(holder));
        Visit admin2 = server.signedIn("admin2@cardkeep.test");
        admin2.post("/me", Map.of("zone", "Asia/Kolkata", "language", "hi"));

        assertThat(admin2.get(path).body()).contains("1 कार्ड के लिए सहमति दें", "प्रस्तावक");
        assertThat(admin2.get("/first-pins/new").body()).contains("कार्ड चुनें");
        admin2.post("/me", Map.of("zone", "Asia/Kolkata", "language", "en"));
    }

    @Test
    void pages_of_cards_follow_each_other_and_carry_what_was_chosen() {
        for (int i = 0; i < 51; i++) {
            shelf.card(null);
        }
        String chosen = shelf.card(holder);
        Visit admin = server.signedIn("admin@cardkeep.test");

        String first = admin.get("/first-pins/new?q=EKCNONE&card=" + chosen).body();
        assertThat(first).contains("No such card", "type=\"hidden\" name=\"card\" value=\"" + chosen + "\"");
        assertThat(admin.get("/first-pins/new").body()).contains("Take them and show the next page");
    }

    @Test
    void undecided_it_ends_by_itself() throws IOException {
        try (CardkeepServer later = CardkeepServer.start(Map.of("cardkeep.jobs.expire-pin-resets", "10h"))) {
            String card = new Shelf(later).card(null);
            String path = propose(later.signedIn("admin@cardkeep.test"), card, "", "From the printer")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            later.clock().advance(Duration.ofDays(7));

            assertThat(later.bean(ExpireFirstPins.class).run()).isEqualTo(1);

            FirstPinId id = new FirstPinId(UUID.fromString(path.substring("/first-pins/".length())));
            assertThat(later.bean(FirstPinProposals.class)
                            .find(later.cast().admin().company(), id)
                            .orElseThrow())
                    .isInstanceOf(FirstPinProposal.Expired.class);
        }
    }

    private static String proposed(String card) {
        return propose(server.signedIn("admin@cardkeep.test"), card, "", "From the printer")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static HttpResponse<String> propose(Visit admin, String card, String pasted, String reason) {
        return admin.post("/first-pins", Map.of("card", card, "pasted", pasted, "reason", reason));
    }
}
