package io.cardkeep.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** Signing in by the single sign-on over HTTP, from the sign-in page to the provider and back. */
class SignOnTest {
    @AutoClose
    private static final SignOnSite site = SignOnSite.start(Map.of());

    private static final CardkeepServer server = site.server();

    @AfterEach
    void saysWhatIsTrue() {
        site.provider().says(unchanged -> {});
        site.provider().forges(false);
    }

    @Test
    void the_sign_in_page_offers_it_and_it_leads_to_the_page_that_was_wanted() {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        Visit visit = server.visit();
        visit.get("/pin-resets");
        assertThat(visit.get("/login").body()).contains("Sign in with Example ID");
        String before = visit.cookies().get("cardkeep");

        HttpResponse<String> answer = site.signIn(visit, SignOnSite.user(asha));

        assertThat(Provider.location(answer)).isEqualTo("/pin-resets");
        assertThat(visit.cookies().get("cardkeep")).isNotEqualTo(before);
        assertThat(visit.cookies()).doesNotContainKey("cardkeep-sso");
        assertThat(visit.get("/me").body()).contains(asha.email());
        assertThat(visit.get("/history").body()).contains("Signed in");
    }

    @Test
    void the_check_up_says_where_browsers_come_back_to() {
        assertThat(server.bean("signOnCheckup", Checkup.class).look())
                .containsExactly(Remark.good(
                        Topic.SINGLE_SIGN_ON, server.at("/login/sso/callback").toString()));
    }

    @Test
    void the_browser_is_sent_with_what_ties_the_answer_to_it() {
        Visit visit = server.visit();

        String address = Provider.location(visit.get("/login/sso"));

        assertThat(address)
                .contains("response_type=code", "code_challenge_method=S256", "scope=openid%20email%20profile")
                .containsPattern("[?&]state=[A-Za-z0-9_-]{43}(&|$)")
                .containsPattern("[?&]nonce=[A-Za-z0-9_-]{43}(&|$)")
                .containsPattern("[?&]code_challenge=[A-Za-z0-9_-]{43}(&|$)")
                .doesNotContain("max_age", visit.cookies().get("cardkeep-sso"));
    }

    @Test
    void an_account_is_found_by_a_verified_address_once_and_by_the_subject_from_then_on() {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        site.signIn(server.visit(), SignOnSite.user(asha));
        site.provider().knows(SignOnSite.user(asha), SignOnSite.claims("moved@cardkeep.test", "cards-users"));
        Visit visit = server.visit();

        assertThat(Provider.location(site.signIn(visit, SignOnSite.user(asha)))).isEqualTo("/");

        assertThat(visit.get("/me").body()).contains(asha.email());
        assertThat(server.mailbox().latestTo(asha.email()).text())
                .contains("Example ID opens your account from now on", "For a day no PIN can be set");
        site.provider().knows("heir", SignOnSite.claims(asha.email(), "cards-users"));
        assertThat(Provider.location(site.signIn(server.visit(), "heir"))).isEqualTo("/login?sso=no-account");
    }

    static Stream<Arguments> wrongWords() {
        return Stream.of(
                wrong("nonce", token -> token.claim("nonce", "another")),
                wrong("no nonce", token -> token.claims(all -> all.remove("nonce"))),
                wrong("audience", token -> token.audience(List.of("another-application"))),
                wrong(
                        "party",
                        token -> token.audience(List.of(Provider.CLIENT, "other"))
                                .claim("azp", "other")),
                wrong("issuer", token -> token.issuer("https://id.example.org")),
                wrong(
                        "expired",
                        token -> token.expiresAt(now().minus(Duration.ofMinutes(2)))
                                .issuedAt(now().minus(Duration.ofHours(1)))),
                wrong("not yet", token -> token.issuedAt(now().plus(Duration.ofMinutes(10)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongWords")
    void a_token_that_is_wrong_signs_nobody_in(String what, Consumer<JwtClaimsSet.Builder> change) {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        site.provider().says(change);
        Visit visit = server.visit();

        HttpResponse<String> answer = site.signIn(visit, SignOnSite.user(asha));

        assertThat(Provider.location(answer)).isEqualTo("/login?sso=failed");
        assertNobody(visit);
        assertThat(visit.get("/login?sso=failed").body()).contains("Signing in through Example ID did not work");
        assertThat(site.now(asha).identity()).isNull();
    }

    @Test
    void a_token_with_another_signature_signs_nobody_in() {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        assertThat(Provider.location(site.signIn(server.visit(), SignOnSite.user(asha))))
                .isEqualTo("/");
        site.provider().forges(true);
        Visit visit = server.visit();

        assertThat(Provider.location(site.signIn(visit, SignOnSite.user(asha)))).isEqualTo("/login?sso=failed");
        assertNobody(visit);
    }

    @Test
    void an_answer_is_good_for_the_browser_that_was_sent_and_once() {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        Visit visit = server.visit();
        String back = Provider.answer(site.provider().visit(), visit.get("/login/sso"), SignOnSite.user(asha));

        Visit other = server.visit();
        assertThat(Provider.location(other.get(back))).isEqualTo("/login?sso=failed");
        other.get("/login/sso");
        assertThat(Provider.location(other.get(back))).isEqualTo("/login?sso=failed");
        assertNobody(other);
        visit.get("/login/sso");
        assertThat(Provider.location(visit.get(back))).as("an earlier trip").isEqualTo("/login?sso=failed");

        Visit right = server.visit();
        String fresh = Provider.answer(site.provider().visit(), right.get("/login/sso"), SignOnSite.user(asha));
        String attempt = right.cookies().get("cardkeep-sso");
        assertThat(Provider.location(right.get(fresh))).isEqualTo("/");
        Visit thief = server.visit().always("Cookie", "cardkeep-sso=" + attempt);
        assertThat(Provider.location(thief.get(fresh)))
                .as("the code, used again")
                .isEqualTo("/login?sso=failed");
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void an_answer_that_was_tampered_with_is_refused(String from, String to) {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        Visit visit = server.visit();
        String back = Provider.answer(site.provider().visit(), visit.get("/login/sso"), SignOnSite.user(asha));

        assertThat(Provider.location(visit.get(back.replaceAll(from, to)))).isEqualTo("/login?sso=failed");
        assertNobody(visit);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                Arguments.of("state=[^&]+", "state=another"),
                Arguments.of("&?state=[^&]+", ""),
                Arguments.of("code=[^&]+", "code=another"),
                Arguments.of("code=[^&]+", "error=access_denied"),
                Arguments.of("$", "&iss=https%3A%2F%2Fid.example.org"));
    }

    @Test
    void nobody_takes_over_a_session_that_somebody_signed_in_to_meanwhile() {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        Visit visit = server.visit();
        String back = Provider.answer(site.provider().visit(), visit.get("/login/sso"), SignOnSite.user(asha));
        visit.signIn(server.cast().employee().email(), Cast.PASSWORD);

        assertThat(Provider.location(visit.get(back))).isEqualTo("/");

        assertThat(visit.get("/me").body()).contains(server.cast().employee().email());
        assertThat(Provider.location(visit.get("/login/sso"))).isEqualTo("/");
    }

    @Test
    void no_role_no_company_and_no_verified_address_sign_nobody_in() {
        assertRefused("no-role", SignOnSite.claims(enter(Role.EMPLOYEE).email()));
        assertRefused("no-role", SignOnSite.claims(enter(Role.EMPLOYEE).email(), "cards-admins"));
        assertRefused("no-role", SignOnSite.claims(enter(Role.SECURITY_OFFICER).email(), "cards-admins"));
        assertRefused("no-account", with("tenant", "another", enter(Role.EMPLOYEE)));
        assertRefused("no-account", with("tenant", List.of(), enter(Role.EMPLOYEE)));
        assertRefused("no-account", with("email_verified", false, enter(Role.EMPLOYEE)));
        assertRefused("no-account", with("email_verified", "yes", enter(Role.EMPLOYEE)));
        assertRefused("no-account", SignOnSite.claims("nobody-here@cardkeep.test", "cards-users"));
        Person left = enter(Role.EMPLOYEE);
        server.stage().change(left, Role.EMPLOYEE, false);
        assertRefused("no-account", SignOnSite.claims(left.email(), "cards-users"));
    }

    @Test
    void it_takes_rights_away_at_once_and_gives_none() {
        Person asha = site.known(Role.ADMIN, "cards-admins");
        site.signIn(server.visit(), SignOnSite.user(asha));
        site.provider().knows(SignOnSite.user(asha), SignOnSite.claims(asha.email(), "cards-users", "cards-approvers"));

        assertThat(Provider.location(site.signIn(server.visit(), SignOnSite.user(asha))))
                .isEqualTo("/");
        assertThat(site.now(asha).role()).isEqualTo(Role.APPROVER);
        assertThat(server.mailbox().latestTo(asha.email()).text()).contains("Example ID gave you another role");

        site.provider().knows(SignOnSite.user(asha), SignOnSite.claims(asha.email(), "cards-admins"));
        assertThat(Provider.location(site.signIn(server.visit(), SignOnSite.user(asha))))
                .isEqualTo("/login?sso=no-role");
        assertThat(site.now(asha).role()).isEqualTo(Role.APPROVER);
    }

    @Test
    void who_did_not_show_it_lately_who_they_are_is_asked_again_for_what_needs_it() {
        Person asha = site.known(Role.EMPLOYEE, "cards-users");
        site.provider()
                .says(token -> token.claim(
                        "auth_time", now().minus(Duration.ofHours(3)).getEpochSecond()));
        Visit visit = server.visit();
        site.signIn(visit, SignOnSite.user(asha));
        assertThat(visit.get("/cards/own").statusCode()).isEqualTo(200);
        assertThat(visit.get("/me/passkeys/new").statusCode()).isEqualTo(403);

        site.provider().says(token -> token.claims(all -> all.remove("auth_time")));
        Visit silent = server.visit();
        site.signIn(silent, SignOnSite.user(asha));
        assertThat(silent.get("/cards/own").statusCode()).isEqualTo(200);
        assertThat(silent.get("/me/passkeys/new").statusCode()).isEqualTo(403);
    }

    private static void assertRefused(String why, Map<String, Object> claims) {
        site.provider().knows("somebody", claims);
        Visit visit = server.visit();
        assertThat(Provider.location(site.signIn(visit, "somebody"))).isEqualTo("/login?sso=" + why);
        assertNobody(visit);
        assertThat(visit.get("/login?sso=" + why).body()).contains("You are known to Example ID");
    }

    private static void assertNobody(Visit visit) {
        assertThat(Provider.location(visit.get("/me"))).isEqualTo("/login");
    }

    private static Person enter(Role role) {
        return site.known(role, "");
    }

    private static Map<String, Object> with(String claim, Object value, Person person) {
        Map<String, Object> claims = SignOnSite.claims(person.email(), "cards-users");
        claims.put(claim, value);
        return claims;
    }

    private static Arguments wrong(String what, Consumer<JwtClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    private static Instant now() {
        return server.clock().instant();
    }
}
