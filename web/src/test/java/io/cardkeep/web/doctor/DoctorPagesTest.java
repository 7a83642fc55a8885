package io.cardkeep.web.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Topic;
import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Visit;
import io.cardkeep.web.Window;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check-up as an admin sees it, of an EnKash that contradicts five assumptions. */
class DoctorPagesTest {
    private static final Set<Contradiction> FIVE = EnumSet.of(
            Contradiction.TOKEN_LIFETIME,
            Contradiction.CARD_MASK,
            Contradiction.DATES_FORM,
            Contradiction.LIMITS_FORM,
            Contradiction.TRANSACTIONS_STATES);
    private static final Pattern ROW = Pattern.compile("data-verdict=\"([A-Z_]+)\" data-code=\"([a-z.-]+)\"");

    @AutoClose
    private static final CardkeepServer server =
            CardkeepServer.start(SandboxOptions.builder().contradictions(FIVE).build(), Map.of());

    private static final Company company = new Company(server);

    @BeforeAll
    static void something_is_there() {
        Patient.cards(server.sandbox());
    }

    @Test
    void the_page_begins_with_a_form_and_no_result() {
        String page = admin().get("/doctor").body();

        assertThat(page)
                .contains("Look now", "CAA8W45", "shown once and kept nowhere")
                .doesNotContain("data-verdict");
    }

    @Test
    void a_look_names_exactly_the_five_and_says_what_to_do_about_each() {
        HttpResponse<String> answer = look(admin());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(codes(answer.body(), "CONTRADICTED"))
                .containsExactlyInAnyOrder(
                        "token.lifetime", "card.mask", "dates.form", "limits.form", "transactions.states");
        assertThat(codes(answer.body(), "CONFIRMED")).contains("card.id", "envelope.success", "list.offset");
        assertThat(codes(answer.body(), "NOT_SEEN")).contains("load.words", "pin.block");
        assertThat(answer.body())
                .contains("5 contradicted", "CardFields of the EnKash adapter has to learn it")
                .contains("payload.data[].maskedNumber: string")
                .contains("Only a load tells");
    }

    @Test
    void a_look_says_no_value_of_what_enkash_answered() {
        assertThat(look(admin()).body()).doesNotContain(Patient.VALUES);
    }

    @Test
    void a_look_says_how_the_installation_stands() {
        String page = look(admin()).body();

        assertThat(page).contains("PostgreSQL 18", "pin-sealing-202611 *").contains("data-topic=\"DATABASE_HISTORY\"");
        assertThat(page).doesNotContain("??doctor");
    }

    @Test
    void a_look_is_in_the_history_with_what_was_contradicted() {
        look(admin());

        HistoryEntry entry = server.bean(History.class)
                .page(HistoryFilter.of(company.id()), null, 1)
                .entries()
                .getFirst();
        assertThat(entry.action()).isEqualTo(EnkashAction.EXAMINE);
        assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
        assertThat(entry.details())
                .containsEntry("contradicted", "token.lifetime card.mask dates.form limits.form transactions.states");
        assertThat(admin().get("/history").body())
                .contains("Compared EnKash with what is assumed of it", "Contradicted by EnKash");
    }

    @Test
    void what_is_no_card_and_no_known_account_is_said_at_its_field() {
        HttpResponse<String> card = admin().post("/doctor", Map.of("account", "CAA8W45", "card", "<script>"));
        HttpResponse<String> account = admin().post("/doctor", Map.of("account", "CANONE"));

        assertThat(card.statusCode()).isEqualTo(422);
        assertThat(card.body()).contains("This is no card id");
        assertThat(account.statusCode()).isEqualTo(422);
        assertThat(account.body()).contains("Cardkeep does not know this account");
    }

    @Test
    void an_enkash_that_is_down_is_said_and_nothing_is_called_contradicted_for_it() {
        SandboxControl control = new SandboxControl(server.sandbox().controlUrl());
        for (int i = 0; i < 12; i++) {
            control.fault("cards", "error-500");
        }
        try {
            String page = look(admin()).body();

            assertThat(page).contains("No answer came, or an error of EnKash’s own");
            assertThat(codes(page, "CONTRADICTED")).containsExactly("token.lifetime");
        } finally {
            control.isBack();
        }
    }

    @Test
    void employees_and_auditors_are_not_shown_it() {
        for (String email : List.of(
                server.cast().employee().email(), server.cast().auditor().email())) {
            Visit visit = server.signedIn(email);
            assertThat(visit.get("/doctor").statusCode()).isEqualTo(403);
            assertThat(visit.get("/me").body()).doesNotContain("href=\"/doctor\"");
        }
        assertThat(admin().get("/me").body()).contains("href=\"/doctor\"");
    }

    @Test
    void hindi_has_words_for_everything() {
        Visit admin = admin();
        String page = admin.post("/doctor", Map.of("account", "CAA8W45"), "Accept-Language", "hi")
                .body();

        assertThat(page).doesNotContain("??");
        assertThat(Arrays.stream(Assumption.values()).map(each -> "doctor.assumption." + each.code()))
                .allMatch(key -> words("doctor_hi").contains(key));
        assertThat(Arrays.stream(Topic.values()))
                .allMatch(
                        topic -> words("doctor").containsAll(Set.of("doctor.topic." + topic, "doctor.todo." + topic)));
        assertThat(Arrays.stream(Probe.values()))
                .allMatch(probe -> words("doctor").contains("doctor.probe." + probe));
    }

    @ParameterizedTest
    @EnumSource
    void the_result_is_fit_for_every_screen_and_comes_into_the_page(Screen screen) {
        try (Window window = Chromium.open(server, screen)) {
            window.signIn(server.cast().admin().email()).open("/doctor");
            window.page().locator("#card").fill("EKCPATIENT1");
            window.page().locator("main form[action='/doctor'] button").click();
            window.page().locator("[data-summary]").waitFor();

            assertThat(window.page().locator("[data-verdict=CONTRADICTED]").count())
                    .isEqualTo(5);
            assertThat(window.accessibilityFaults()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
            assertThat(window.console()).isEmpty();
        }
    }

    private static Visit admin() {
        return server.signedIn(server.cast().admin().email());
    }

    private static HttpResponse<String> look(Visit visit) {
        return visit.post("/doctor", Map.of("account", "CAA8W45", "card", "EKCPATIENT1"));
    }

    private static Set<String> codes(String page, String verdict) {
        Set<String> codes = new TreeSet<>();
        for (Matcher row = ROW.matcher(page); row.find(); ) {
            if (row.group(1).equals(verdict)) {
                codes.add(row.group(2));
            }
        }
        return codes;
    }

    private static Set<String> words(String bundle) {
        return ResourceBundle.getBundle("messages/" + bundle, Locale.ROOT).keySet();
    }
}
