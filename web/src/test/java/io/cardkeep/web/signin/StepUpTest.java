package io.cardkeep.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Company;
import io.cardkeep.web.Visit;
import io.cardkeep.web.security.FreshFactor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who did not show within five minutes who they are is asked before anything that needs it, and goes on from there. */
class StepUpTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Company company = new Company(server);
    private static final Cast cast = server.cast();
    private final String form = UUID.randomUUID().toString();

    @Test
    void what_needs_it_is_this_and_no_more() {
        Set<String> routes = new TreeSet<>();
        server.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.hasMethodAnnotation(FreshFactor.class)) {
                        routes.add(mapping.getMethodsCondition()
                                        .getMethods()
                                        .iterator()
                                        .next() + " "
                                + mapping.getPatternValues().iterator().next());
                    }
                });

        assertThat(routes)
                .containsExactly(
                        "DELETE /cards/{card}/lock",
                        "DELETE /change-stops",
                        "DELETE /me/authenticator",
                        "DELETE /me/passkeys/{id}",
                        "DELETE /people/{id}/access",
                        "DELETE /people/{id}/sessions",
                        "GET /cards/{card}/block",
                        "GET /cards/{card}/pin",
                        "GET /history.csv",
                        "GET /me/authenticator",
                        "GET /me/passkeys/new",
                        "GET /me/password",
                        "POST /cards/{card}/block",
                        "POST /cards/{card}/pin",
                        "POST /first-pins/{id}/approval",
                        "POST /instructions/{id}/closing",
                        "POST /instructions/{id}/closing/confirmation",
                        "POST /me/authenticator",
                        "POST /me/passkeys",
                        "POST /me/passkeys/challenge",
                        "POST /me/password",
                        "POST /me/recovery-codes",
                        "POST /people",
                        "POST /people/import/invitations",
                        "POST /people/{id}",
                        "POST /people/{id}/access",
                        "POST /people/{id}/confirmation",
                        "POST /people/{id}/invitation",
                        "POST /people/{id}/recovery",
                        "POST /people/{id}/recovery/agreement",
                        "POST /people/{id}/role",
                        "POST /people/{id}/slip",
                        "POST /pin-resets/{id}/approval");
    }

    @Test
    void an_unlock_waits_for_the_password_and_is_then_done() {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.LOCKED);
        Visit visit = afterFiveMinutes(cast.employee().email());

        HttpResponse<String> asked = visit.send("DELETE", lock(card), Map.of("form", form));

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body())
                .contains("Show that it is you", "name=\"form\" value=\"" + form + "\"", "value=\"DELETE\"");
        assertThat(now(card)).isEqualTo(CardStatus.LOCKED);

        HttpResponse<String> right = visit.send("DELETE", "/confirm", confirm("DELETE", lock(card), Cast.PASSWORD));
        assertThat(right.statusCode()).isEqualTo(307);
        assertThat(right.headers().firstValue("Location")).contains(lock(card));
        assertThat(visit.send("DELETE", lock(card), Map.of("form", form)).statusCode())
                .isEqualTo(303);

        assertThat(now(card)).isEqualTo(CardStatus.ACTIVE);
        assertThat(entries().getFirst().action().code()).isEqualTo("card.unlock");
        assertThat(entries())
                .anyMatch(entry -> entry.action() == SignInAction.CONFIRM && entry.outcome() == Outcome.DONE);
    }

    @Test
    void a_password_that_was_typed_too_late_is_carried_nowhere_and_its_page_begins_anew() {
        Visit visit = afterFiveMinutes(cast.employee().email());
        server.clock().advance(Duration.ofMinutes(6));

        HttpResponse<String> asked = visit.post(
                "/me/password", Map.of("currentPassword", Cast.PASSWORD, "newPassword", "eleven brown donkeys sing"));

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body())
                .contains("name=\"confirm-method\" value=\"GET\"", "name=\"confirm-path\" value=\"/me/password\"")
                .doesNotContain("donkeys", Cast.PASSWORD);
    }

    @Test
    void once_shown_it_counts_for_five_minutes() {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.ACTIVE);
        Visit visit = afterFiveMinutes(cast.employee().email());
        visit.post("/confirm", confirm("GET", "/cards", Cast.PASSWORD));
        server.clock().advance(Duration.ofMinutes(4));

        assertThat(visit.get("/cards/" + id(card) + "/block").statusCode()).isEqualTo(200);

        server.clock().advance(Duration.ofMinutes(1));
        assertThat(visit.get("/cards/" + id(card) + "/block").statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_password_does_nothing_and_keeps_what_was_sent() {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.LOCKED);
        Visit visit = afterFiveMinutes(cast.employee().email());

        HttpResponse<String> refused = visit.post("/confirm", confirm("DELETE", lock(card), "not my password"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That was not right", form).doesNotContain("not my password");
        assertThat(now(card)).isEqualTo(CardStatus.LOCKED);
        assertThat(visit.send("DELETE", lock(card), Map.of("form", form)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void locking_never_asks() {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.ACTIVE);
        Visit visit = afterFiveMinutes(cast.employee().email());

        assertThat(visit.post(lock(card), Map.of("form", form)).statusCode()).isEqualTo(303);
        assertThat(visit.get("/cards/own/lock").statusCode()).isEqualTo(200);
        assertThat(visit.post("/cards/own/lock", Map.of("form", form)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_page_is_opened_where_it_was_asked_for() {
        Card card = company.approvedCard(cast.employee());
        Visit visit = afterFiveMinutes(cast.employee().email());
        String page = "/cards/" + id(card) + "/pin";

        assertThat(visit.get(page).statusCode()).isEqualTo(403);
        HttpResponse<String> opened = visit.post("/confirm", confirm("GET", page, Cast.PASSWORD));

        assertThat(opened.headers().firstValue("Location")).contains(page);
        assertThat(visit.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void a_sealed_pin_or_a_code_is_not_kept_in_a_page() {
        Card card = company.approvedCard(cast.employee());
        Visit visit = afterFiveMinutes(cast.employee().email());
        String page = "/cards/" + id(card) + "/pin";
        server.clock().advance(Duration.ofMinutes(5));

        HttpResponse<String> pin = visit.post(page, Map.of("form", form, "sealed", "eyJhbGci", "code", "123456"));
        HttpResponse<String> unlock = visit.send("DELETE", lock(card), Map.of("form", form, "code", "123456"));

        assertThat(pin.statusCode()).isEqualTo(403);
        assertThat(pin.body()).contains("value=\"GET\"").doesNotContain("eyJhbGci", "123456");
        assertThat(unlock.body()).contains("value=\"DELETE\"").doesNotContain("123456");
    }

    @Test
    void a_pin_that_is_typed_while_the_five_minutes_end_is_taken() {
        Card card = company.approvedCard(cast.employee());
        Visit visit = server.signedIn(cast.employee().email());
        server.clock().advance(Duration.ofMinutes(4));
        assertThat(visit.get("/cards/" + id(card) + "/pin").statusCode()).isEqualTo(200);
        server.clock().advance(Duration.ofMinutes(4));

        assertThat(visit.post("/cards/" + id(card) + "/pin", Map.of("form", form, "sealed", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_part_of_a_page_is_answered_for_the_whole_page() {
        Card card = company.card(cast.employee(), PinState.SET, CardStatus.LOCKED);
        Visit visit = afterFiveMinutes(cast.employee().email());

        HttpResponse<String> asked = visit.send("DELETE", lock(card), Map.of("form", form), "HX-Request", "true");

        assertThat(asked.headers().firstValue("HX-Retarget")).contains("#content");
        assertThat(asked.body()).contains("confirm-password").doesNotContain("<html");
    }

    @Test
    void an_export_is_offered_on_a_page_of_its_own() {
        Visit visit = afterFiveMinutes(cast.auditor().email());

        assertThat(visit.get("/history.csv?outcome=DONE").statusCode()).isEqualTo(403);
        HttpResponse<String> offered =
                visit.post("/confirm", confirm("GET", "/history.csv?outcome=DONE", Cast.PASSWORD));

        assertThat(offered.body()).contains("href=\"/history.csv?outcome=DONE\"");
        assertThat(visit.get("/history.csv?outcome=DONE").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_is_led_to_another_site() {
        Visit visit = afterFiveMinutes(cast.employee().email());

        for (String path : List.of("//evil.test", "https://evil.test", "/\\evil.test", "", "/a b")) {
            assertThat(visit.post("/confirm", confirm("GET", path, Cast.PASSWORD))
                            .statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @Test
    void ten_wrong_ones_stop_the_sign_in_as_well_and_who_guessed_stays_signed_in() {
        server.stage().enter("Nila Das", "nila@cardkeep.test", cast.employee().role());
        Visit visit = afterFiveMinutes("nila@cardkeep.test");
        for (int i = 0; i < 10; i++) {
            visit.post("/confirm", confirm("GET", "/cards", "a wrong one " + i));
        }

        assertThat(visit.post("/confirm", confirm("GET", "/cards", Cast.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visit.get("/cards").statusCode()).isEqualTo(200);
        HttpResponse<String> signIn =
                server.visit().post("/login", Map.of("username", "nila@cardkeep.test", "password", Cast.PASSWORD));
        assertThat(signIn.headers().firstValue("Location")).contains("/login?error");

        server.clock().advance(Duration.ofMinutes(30));
        server.signedIn("nila@cardkeep.test");
    }

    private Visit afterFiveMinutes(String email) {
        Visit visit = server.signedIn(email);
        server.clock().advance(Duration.ofMinutes(5));
        return visit;
    }

    private Map<String, String> confirm(String method, String path, String password) {
        Map<String, String> fields = new HashMap<>();
        fields.put("confirm-method", method);
        fields.put("confirm-path", path);
        fields.put("confirm-password", password);
        fields.put("form", form);
        return fields;
    }

    private static String lock(Card card) {
        return "/cards/" + id(card) + "/lock";
    }

    private static String id(Card card) {
        return card.id().value();
    }

    private static CardStatus now(Card card) {
        return server.bean(Cards.class)
                .find(card.company(), card.id())
                .orElseThrow()
                .status();
    }

    private List<HistoryEntry> entries() {
        HistoryFilter filter =
                new HistoryFilter(cast.employee().company(), null, null, null, null, Set.of(), null, Set.of());
        return server.bean(History.class).page(filter, null, 4).entries();
    }
}
