package io.cardkeep.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Showing once more who one is, to the single sign-on, in the middle of something. */
class ConfirmWithSignOnTest {
    private static final Map<String, String> INVITATION =
            Map.of("name", "Nila Das", "email", "nila.new@cardkeep.test", "role", "EMPLOYEE", "employeeNumber", "E-77");

    @AutoClose
    private static final SignOnSite site = SignOnSite.start(Map.of());

    private static final CardkeepServer server = site.server();

    private final Visit visit = server.visit();
    private final Visit atProvider = site.provider().visit();
    private Person admin;

    @BeforeEach
    void signInAndWait() {
        admin = site.known(Role.ADMIN, "cards-admins");
        visit.get(Provider.answer(atProvider, visit.get("/login/sso"), SignOnSite.user(admin)));
        server.clock().advance(Duration.ofMinutes(6));
    }

    @AfterEach
    void saysWhatIsTrue() {
        site.provider().says(unchanged -> {});
    }

    @Test
    void a_form_comes_back_with_what_was_typed_and_goes_on() {
        HttpResponse<String> asked = visit.post("/people", INVITATION);
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body()).contains("Show it to Example ID again");
        String before = visit.cookies().get("cardkeep");

        HttpResponse<String> sent = leave(INVITATION, "POST", "/people");
        assertThat(Provider.location(sent)).contains("max_age=0");
        HttpResponse<String> back = visit.get(Provider.answer(atProvider, sent, SignOnSite.user(admin)));

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains(
                        "action=\"/people\"", "data-goes-on", "value=\"Nila Das\"", "value=\"nila.new@cardkeep.test\"");
        assertThat(visit.cookies().get("cardkeep")).isNotEqualTo(before);
        assertThat(visit.post("/people", INVITATION).statusCode()).isEqualTo(303);
        assertThat(visit.get("/history").body()).contains("Showed again who they are");
    }

    @Test
    void a_page_is_gone_on_to() {
        HttpResponse<String> sent = leave(Map.of(), "GET", "/me/passkeys/new");

        HttpResponse<String> back = visit.get(Provider.answer(atProvider, sent, SignOnSite.user(admin)));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Provider.location(back)).isEqualTo("/me/passkeys/new");
        assertThat(visit.get("/me/passkeys/new").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_shown_before_counts_for_nothing() {
        HttpResponse<String> sent = leave(INVITATION, "POST", "/people");
        site.provider()
                .says(token -> token.claim(
                        "auth_time",
                        server.clock().instant().minus(Duration.ofMinutes(2)).getEpochSecond()));

        assertNotConfirmed(visit.get(Provider.answer(atProvider, sent, SignOnSite.user(admin))));
    }

    @Test
    void a_provider_that_does_not_say_when_is_not_believed() {
        HttpResponse<String> sent = leave(INVITATION, "POST", "/people");
        site.provider().says(token -> token.claims(all -> all.remove("auth_time")));

        assertNotConfirmed(visit.get(Provider.answer(atProvider, sent, SignOnSite.user(admin))));
    }

    @Test
    void nobody_else_shows_it_for_them() {
        Person other = site.known(Role.ADMIN, "cards-admins");
        HttpResponse<String> sent = leave(INVITATION, "POST", "/people");

        assertNotConfirmed(visit.get(Provider.answer(site.provider().visit(), sent, SignOnSite.user(other))));

        assertThat(visit.get("/me").body()).contains(admin.email());
    }

    @Test
    void who_lost_their_role_meanwhile_is_not_let_on() {
        site.provider().knows(SignOnSite.user(admin), SignOnSite.claims(admin.email(), "cards-users"));
        HttpResponse<String> sent = leave(INVITATION, "POST", "/people");

        assertNotConfirmed(visit.get(Provider.answer(atProvider, sent, SignOnSite.user(admin))));
    }

    @Test
    void an_answer_that_was_fetched_for_signing_in_confirms_nothing() {
        leave(INVITATION, "POST", "/people");
        Visit elsewhere = server.visit();
        String back = Provider.answer(atProvider, elsewhere.get("/login/sso"), SignOnSite.user(admin));

        assertNotConfirmed(visit.get(back));
    }

    @Test
    void nothing_waits_for_who_was_not_asked() {
        assertThat(Provider.location(visit.get("/confirm/sso"))).isEqualTo("/");
        assertThat(visit.post("/confirm/sso", Map.of()).statusCode()).isEqualTo(400);
        assertThat(visit.post("/confirm/sso", Map.of("confirm-method", "GET", "confirm-path", "//evil.example"))
                        .statusCode())
                .isEqualTo(400);
    }

    /** As far as the answer that sends the browser to the provider. */
    private HttpResponse<String> leave(Map<String, String> form, String method, String path) {
        Map<String, String> carried = new HashMap<>(form);
        carried.put("confirm-method", method);
        carried.put("confirm-path", path);
        HttpResponse<String> leaving = visit.post("/confirm/sso", carried);
        assertThat(leaving.statusCode()).isEqualTo(200);
        assertThat(leaving.body()).contains("http-equiv=\"refresh\" content=\"0;url=/confirm/sso\"");
        return visit.get("/confirm/sso");
    }

    private void assertNotConfirmed(HttpResponse<String> back) {
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("did not say that you showed it just now", "value=\"Nila Das\"");
        assertThat(visit.post("/people", INVITATION).statusCode()).isEqualTo(403);
    }
}
