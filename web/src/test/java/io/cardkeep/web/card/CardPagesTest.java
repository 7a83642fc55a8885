package io.cardkeep.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about cards over HTTP, without script and as htmx asks for them. */
class CardPagesTest {
    private static CardkeepServer server;
    private static Deck deck;
    private static Visit employee;
    private static Visit admin;
    private static Visit auditor;

    @BeforeAll
    static void start() {
        server = CardkeepServer.start(Map.of("enkash.read-timeout", "1s"));
        deck = Deck.deal(server).more(60);
        employee = server.signedIn("employee@cardkeep.test");
        admin = server.signedIn("admin@cardkeep.test");
        auditor = server.signedIn("auditor@cardkeep.test");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void an_employee_sees_their_own_cards_and_transactions_and_nobody_elses() {
        String page = employee.get("/cards").body();

        assertThat(page).contains("4312", "0087", "7719", "₹\u00A01,15,376.00", "IndiGo", "Insufficient balance");
        assertThat(page).doesNotContain("5550", "Not for Johny", Deck.OTHERS, "EKX00000");
        assertThat(page.indexOf("EKCFUEL001"))
                .as("a blocked card comes last")
                .isGreaterThan(page.indexOf("EKCMEAL001"));
    }

    @Test
    void an_employees_search_finds_among_their_own_cards() {
        assertThat(employee.get("/cards?q=0087").body()).contains("EKCMEAL001").doesNotContain("tile-EKC94AEX89");
        assertThat(employee.get("/cards?q=5550").body())
                .contains("No such card", "“5550”")
                .doesNotContain(Deck.OTHERS);
    }

    @Test
    void the_approved_reset_is_the_step_that_stands_out() {
        deck.extra("EKCRESET01", "9111", "ACTIVE");
        deck.approveReset("EKCRESET01");

        String page = employee.get("/cards").body();
        assertThat(page).contains("Your PIN reset was approved.", "the card ending 9111 before");
        assertThat(page).contains("href=\"/cards/EKCRESET01/pin\"", "href=\"/pin-resets/new?card=EKC94AEX89\"");
        assertThat(page.indexOf("tile-EKCRESET01")).isLessThan(page.indexOf("tile-EKC94AEX89"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Deck.OTHERS, "EKCNOWHERE", "EKC%22%3E%3Cb%3E"})
    void what_is_not_theirs_is_not_there(String card) {
        Map<String, String> form = form();
        List<HttpResponse<String>> answers = List.of(
                employee.get("/cards/" + card),
                employee.post("/cards/" + card + "/lock", form),
                employee.send("DELETE", "/cards/" + card + "/lock", form),
                employee.get("/cards/" + card + "/block"),
                employee.post(
                        "/cards/" + card + "/block",
                        Map.of("form", UUID.randomUUID().toString(), "digits", "5550")));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
    }

    @Test
    void a_card_shows_its_state_its_transactions_and_the_way_to_its_history() {
        String page = employee.get("/cards/" + Deck.CORPORATE).body();

        assertThat(page)
                .contains("Corporate card ending 4312", "as of", "CAA8W45", "Third Wave Coffee")
                .contains("href=\"/history?card=EKC94AEX89\"")
                .doesNotContain("HP Petrol Pump");
    }

    @Test
    void an_admin_and_an_auditor_walk_through_the_companys_cards_page_by_page() {
        for (Visit visit : List.of(admin, auditor)) {
            String first = visit.get("/cards").body();
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
            assertThat(next.find()).isTrue();
            String second = visit.get(next.group(1).replace("&amp;", "&")).body();

            assertThat(rows(first)).hasSize(50);
            assertThat(rows(second)).isNotEmpty().doesNotContainAnyElementsOf(rows(first));
            assertThat(second).doesNotContain("rel=\"next\"").contains("rel=\"prev\" href=\"/cards\"");
        }
    }

    @Test
    void the_companys_cards_are_found_by_name_digits_id_and_state_and_the_filter_comes_off_again() {
        assertThat(rows(admin.get("/cards?q=asha").body())).containsExactly(Deck.OTHERS);
        assertThat(rows(admin.get("/cards?q=5550").body())).containsExactly(Deck.OTHERS);
        assertThat(rows(admin.get("/cards?q=EKCOTHER01").body())).containsExactly(Deck.OTHERS);
        String blocked = admin.get("/cards?q=bateman&status=BLOCKED").body();
        assertThat(rows(blocked)).contains(Deck.FUEL).doesNotContain(Deck.CORPORATE);
        assertThat(blocked).contains("href=\"/cards?status=BLOCKED\"", "href=\"/cards?q=bateman\"");
        assertThat(admin.get("/cards?q=nobody+at+all").body()).contains("No such card");
        assertThat(admin.get("/cards?status=").statusCode()).isEqualTo(200);
        assertThat(admin.get("/cards?status=STOLEN").statusCode()).isEqualTo(400);
        assertThat(admin.get("/cards?q=%25%26after%3D%3Cscript%3E").body())
                .doesNotContain("<script>%")
                .contains("No such card");
    }

    @Test
    void an_auditor_sees_every_card_and_changes_none() {
        String page = auditor.get("/cards/" + Deck.CORPORATE).body();
        assertThat(page).contains("Corporate card ending 4312").doesNotContain("/lock\"", "/block\"");

        int before = deck.received("block");
        assertThat(auditor.post("/cards/" + Deck.CORPORATE + "/lock", form()).statusCode())
                .isEqualTo(403);
        assertThat(auditor.get("/cards/" + Deck.CORPORATE + "/block").statusCode())
                .isEqualTo(403);
        assertThat(auditor.post(
                                "/cards/" + Deck.CORPORATE + "/block",
                                Map.of("form", UUID.randomUUID().toString(), "digits", "4312"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(deck.received("block")).isEqualTo(before);
    }

    @Test
    void without_script_a_card_is_locked_and_unlocked_by_forms_that_lead_back_to_it() {
        deck.extra("EKCLOCK001", "1001", "ACTIVE");

        HttpResponse<String> locked = employee.post("/cards/EKCLOCK001/lock", Map.of("form", formOn("EKCLOCK001")));
        assertThat(locked.statusCode()).isEqualTo(303);
        assertThat(locked.headers().firstValue("Location")).hasValue("/cards/EKCLOCK001");
        assertThat(deck.card("EKCLOCK001").status()).isEqualTo(CardStatus.LOCKED);
        String page = employee.get("/cards/EKCLOCK001").body();
        assertThat(page).contains("The card is locked.", "name=\"_method\" value=\"delete\"", "Unlock");

        HttpResponse<String> unlocked =
                employee.post("/cards/EKCLOCK001/lock", Map.of("form", formOn("EKCLOCK001"), "_method", "delete"));
        assertThat(unlocked.statusCode()).isEqualTo(303);
        assertThat(deck.card("EKCLOCK001").status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void the_same_form_sent_twice_is_one_call_with_one_answer() {
        deck.extra("EKCTWICE01", "1002", "ACTIVE");
        Map<String, String> form = form();
        int before = deck.received("block");

        assertThat(employee.post("/cards/EKCTWICE01/lock", form).statusCode()).isEqualTo(303);
        assertThat(employee.post("/cards/EKCTWICE01/lock", form).statusCode()).isEqualTo(303);
        assertThat(deck.received("block")).isEqualTo(before + 1);
        assertThat(employee.send("DELETE", "/cards/EKCTWICE01/lock", form).statusCode())
                .as("used for another act")
                .isEqualTo(409);
        assertThat(employee.post("/cards/EKCTWICE01/lock", Map.of()).statusCode())
                .as("no form id")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "declined, 422, EnKash did not lock the card. It says:",
        "unavailable, 503, The card is not locked: EnKash cannot be reached",
        "too-many-requests, 503, The card is not locked: EnKash cannot be reached",
        "timeout, 303, ''",
        "error-500-after-acting, 303, ''"
    })
    void what_enkash_makes_of_a_lock_is_said_in_words(String fault, int status, String words) {
        String id = "EKCF" + fault.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT);
        deck.extra(id, "1003", "ACTIVE");
        deck.fault("block", fault);

        HttpResponse<String> answer = employee.post("/cards/" + id + "/lock", Map.of("form", formOn(id)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        if (status == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        }
        if (status == 303) {
            assertThat(employee.get("/cards/" + id).body())
                    .contains(
                            "We are checking whether the card is locked",
                            "We are checking the lock.",
                            "nothing more arrives after");
        } else {
            assertThat(deck.card(id).status()).isEqualTo(CardStatus.ACTIVE);
        }
    }

    @Test
    void unlocking_waits_until_an_unconfirmed_lock_is_settled_and_locking_never_does() {
        deck.extra("EKCWAITS01", "1004", "ACTIVE");
        employee.post("/cards/EKCWAITS01/lock", form());
        deck.fault("block", "timeout");
        employee.send("DELETE", "/cards/EKCWAITS01/lock", form());

        HttpResponse<String> waits = employee.send("DELETE", "/cards/EKCWAITS01/lock", form());
        assertThat(waits.statusCode()).isEqualTo(409);
        assertThat(waits.body())
                .contains("An earlier change of this card is still being checked", "checking the unlocking");

        server.clock().advance(Duration.ofMinutes(11));
        List.of(employee, admin, auditor).forEach(Visit::confirm);
        assertThat(employee.send("DELETE", "/cards/EKCWAITS01/lock", form()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void htmx_gets_the_card_alone_with_the_sentence_beside_it() {
        deck.extra("EKCHTMX001", "1005", "ACTIVE");

        HttpResponse<String> tile = employee.post(
                "/cards/EKCHTMX001/lock", Map.of("form", formOn("EKCHTMX001"), "list", "true"), "HX-Request", "true");
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.body())
                .contains("id=\"tile-EKCHTMX001\"", "Unlock", "hx-swap-oob=\"innerHTML\"", "The card is locked.")
                .doesNotContain("<html", "<head", "tile-EKC94AEX89");

        HttpResponse<String> panel = employee.post(
                "/cards/EKCHTMX001/lock", Map.of("form", UUID.randomUUID().toString()), "HX-Request", "true");
        assertThat(panel.statusCode()).isEqualTo(409);
        assertThat(panel.body())
                .contains("data-card", "The card is locked already.")
                .doesNotContain("<html", "id=\"tile-");
    }

    @Test
    void blocking_for_good_is_asked_once_and_wants_the_digits_of_the_number() {
        deck.extra("EKCBLOCK01", "1006", "ACTIVE");
        String page = employee.get("/cards/EKCBLOCK01/block").body();
        assertThat(page)
                .contains(
                        "Block the Corporate card ending 1006",
                        "nothing brings it back",
                        "type the last 4 digits",
                        "lock it instead");
        String form = formIn(page);
        int before = deck.received("block");

        HttpResponse<String> wrong = employee.post("/cards/EKCBLOCK01/block", Map.of("form", form, "digits", "1007"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not how the number of this card ends", "aria-invalid=\"true\"");
        assertThat(employee.post("/cards/EKCBLOCK01/block", Map.of("form", form))
                        .statusCode())
                .isEqualTo(422);
        assertThat(deck.received("block")).isEqualTo(before);

        HttpResponse<String> blocked =
                employee.post("/cards/EKCBLOCK01/block", Map.of("form", formIn(wrong.body()), "digits", "1006"));
        assertThat(blocked.statusCode()).isEqualTo(303);
        assertThat(deck.card("EKCBLOCK01").status()).isEqualTo(CardStatus.BLOCKED);
        assertThat(employee.get("/cards/EKCBLOCK01").body())
                .contains("The card is blocked for good.")
                .doesNotContain("/block\"", "/lock\"");
        assertThat(employee.get("/cards/EKCBLOCK01/block").statusCode()).isEqualTo(303);
        assertThat(employee.post("/cards/EKCBLOCK01/lock", form()).statusCode()).isEqualTo(409);
    }

    @Test
    void a_block_that_enkash_declines_leaves_the_card_and_says_so() {
        deck.extra("EKCBLOCK02", "1007", "ACTIVE");
        deck.fault("block", "declined");

        HttpResponse<String> answer = employee.post(
                "/cards/EKCBLOCK02/block", Map.of("form", UUID.randomUUID().toString(), "digits", "1007"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("EnKash did not block the card.");
        assertThat(deck.card("EKCBLOCK02").status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void an_admin_locks_another_persons_card_and_may_ask_for_its_pin_but_not_set_it() {
        String page = admin.get("/cards/" + Deck.OTHERS).body();
        assertThat(page)
                .contains(
                        "/cards/EKCOTHER01/lock",
                        "href=\"/pin-resets/new?card=EKCOTHER01\"",
                        "Only the cardholder can set the PIN")
                .doesNotContain("/cards/EKCOTHER01/pin\"");

        assertThat(admin.post("/cards/" + Deck.OTHERS + "/lock", form()).statusCode())
                .isEqualTo(303);
        assertThat(deck.card(Deck.OTHERS).status()).isEqualTo(CardStatus.LOCKED);
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        Visit other = server.signedIn("employee2@cardkeep.test");
        other.post("/me", Map.of("language", "hi", "zone", "Asia/Kolkata"));
        String hindi = other.get("/cards").body()
                + other.get("/cards/" + Deck.OTHERS).body()
                + other.get("/cards/" + Deck.OTHERS + "/block").body();

        assertThat(hindi).contains("मेरे कार्ड", "हमेशा के लिए बंद करें").doesNotContain("??");
        assertThat(employee.get("/cards").body()
                        + admin.get("/cards").body()
                        + employee.get("/cards/" + Deck.FUEL).body())
                .doesNotContain("??");
    }

    @Test
    void nobody_signed_in_is_sent_to_sign_in() {
        assertThat(server.visit().get("/cards/" + Deck.CORPORATE).headers().firstValue("Location"))
                .hasValue("/login");
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<td[^>]*class=\"mono\"[^>]*>([^<]+)</td>")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static Map<String, String> form() {
        return Map.of("form", UUID.randomUUID().toString());
    }

    private static String formOn(String card) {
        return formIn(employee.get("/cards/" + card).body());
    }

    private static String formIn(String page) {
        Matcher form = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }
}
