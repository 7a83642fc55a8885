package io.cardkeep.web.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.pin.ExpirePinResets;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for a PIN reset, following it, taking it back, asking again. */
class PinResetsTest {
    private static final CardkeepServer app = PinWorld.APP;
    private static final Company company = PinWorld.COMPANY;

    @Test
    void isAskedForByTheHolderAndShownWithItsTimeline() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        Visit visit = app.signedIn(holder.email());
        assertThat(visit.get("/pin-resets").body()).contains("No PIN resets yet");
        assertThat(visit.get("/pin-resets/new?card=" + id(card)).body())
                .contains("card ending " + card.number().lastDigits(), "I forgot the PIN");

        HttpResponse<String> answer = ask(visit, card, "Since the <b>holidays</b>");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/pin-resets");
        assertThat(visit.get("/pin-resets").body())
                .contains("was sent to those who can approve it", "Waits for approval", "Asked for", "Take back")
                .contains("Since the &lt;b&gt;holidays&lt;/b&gt;")
                .contains("PR-2026-");
    }

    @Test
    void isAskedForOnce() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        Visit visit = app.signedIn(holder.email());
        ask(visit, card, "");

        HttpResponse<String> answer = ask(visit, card, "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("has an open request already");
        assertThat(visit.get("/pin-resets/new?card=" + id(card)).body()).contains("has an open request already");
    }

    @Test
    void keepsWhatWasWrittenWhenTheNoteIsTooLong() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        Visit visit = app.signedIn(holder.email());

        HttpResponse<String> answer = ask(visit, card, "n".repeat(501));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("at most 500 characters.", "n".repeat(501));
        assertThat(answer.body()).containsPattern("value=\"KNOWN_TO_SOMEONE\"[^>]*checked");
    }

    @Test
    void isNotNeededForAFirstPin() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.NEVER_SET, CardStatus.ACTIVE);

        HttpResponse<String> answer = ask(app.signedIn(holder.email()), card, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("has never had a PIN");
    }

    @Test
    void isRefusedOnABlockedCard() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.BLOCKED);

        HttpResponse<String> answer = ask(app.signedIn(holder.email()), card, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("blocked for good");
    }

    @Test
    void isTakenBackOnce() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        PinReset.Pending pending = company.request(card, holder);
        Visit visit = app.signedIn(holder.email());
        String path = "/pin-resets/" + pending.request().id().value() + "/cancellation";

        assertThat(visit.post(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(visit.get("/pin-resets").body()).contains("was taken back.", "Taken back");
        visit.post(path, Map.of());
        assertThat(visit.get("/pin-resets").body()).contains("was taken back before.");
    }

    @Test
    void offersToSetThePinOnceApprovedAndToAskAgainOnceItsTimeIsOver() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        company.approve(card, holder, Duration.ofMinutes(1));
        Visit visit = app.signedIn(holder.email());
        assertThat(visit.get("/pin-resets").body()).contains("Set the PIN before", "/cards/" + id(card) + "/pin\"");

        app.clock().advance(Duration.ofMinutes(10));
        app.bean(ExpirePinResets.class).run();
        assertThat(visit.get("/pin-resets").body())
                .contains("Ask again")
                .doesNotContain("/cards/" + id(card) + "/pin\"");
        assertThat(ask(visit, card, "Since the holidays").statusCode()).isEqualTo(303);
    }

    @Test
    void isNothingToAnotherEmployee() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        PinReset.Pending pending = company.request(card, holder);
        Visit visit = app.signedIn(company.employee().email());

        assertThat(visit.get("/pin-resets/new?card=" + id(card)).statusCode()).isEqualTo(404);
        assertThat(ask(visit, card, "").statusCode()).isEqualTo(404);
        assertThat(visit.post("/pin-resets/" + pending.request().id().value() + "/cancellation", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visit.get("/pin-resets").body())
                .doesNotContain(pending.request().number());
    }

    @Test
    void isAskedForByAnAdminForAHolderWhoCannot() {
        Card card = company.card(company.employee(), PinState.UNKNOWN, CardStatus.ACTIVE);
        Visit visit = app.signedIn(company.person(Role.ADMIN, "en").email());

        assertThat(visit.get("/pin-resets/new?card=" + id(card)).body())
                .contains("You ask for the cardholder, JOHNY BATEMAN");
        assertThat(ask(visit, card, "He called.").statusCode()).isEqualTo(303);
        assertThat(visit.get("/pin-resets").body()).contains("He called.").doesNotContain("Set the PIN before");
    }

    @Test
    void cannotBeAskedForByAnAuditor() {
        Card card = company.card(company.employee(), PinState.UNKNOWN, CardStatus.ACTIVE);

        HttpResponse<String> answer =
                ask(app.signedIn(company.person(Role.AUDITOR, "en").email()), card, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("you cannot ask for it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason=NONE", "reason=", "card=", "nothing=1"})
    void isNotUnderstoodWhenTheFormIsBroken(String field) {
        Person holder = company.employee();
        String[] parts = field.split("=", -1);

        assertThat(app.signedIn(holder.email())
                        .post("/pin-resets", Map.of(parts[0], parts[1]))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pin-resets?after=x", "/pin-resets/new", "/pin-resets/new?card="})
    void isNotUnderstoodWhenTheAddressIsBroken(String path) {
        assertThat(app.signedIn(company.employee().email()).get(path).statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> ask(Visit visit, Card card, String note) {
        return visit.post("/pin-resets", Map.of("card", id(card), "reason", "KNOWN_TO_SOMEONE", "note", note));
    }

    private static String id(Card card) {
        return card.id().value();
    }
}
