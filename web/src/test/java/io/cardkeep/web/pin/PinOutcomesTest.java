package io.cardkeep.web.pin;

import static io.cardkeep.web.pin.PinWorld.challenge;
import static io.cardkeep.web.pin.PinWorld.pinPage;
import static io.cardkeep.web.pin.PinWorld.sealed;
import static io.cardkeep.web.pin.PinWorld.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every end that setting a PIN can have, and the page that says so. */
class PinOutcomesTest {
    private static final CardkeepServer app = PinWorld.APP;
    private static final Company company = PinWorld.COMPANY;
    private static final SandboxControl sandbox = company.sandbox();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|count up or down",
                "5555|one digit repeated",
                "2512|This is a date",
                "8708|from your birth date",
                "1987|This is a year"
            })
    void saysWhyAGuessablePinIsRefusedAndKeepsTheApproval(String pin, String reason) {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());

        HttpResponse<String> answer = set(visit, card, pin);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("too easily guessed", reason, "data-pin-page");
        assertThat(sandbox.pinsFor(id(card))).isEmpty();
        assertThat(set(visit, card, "0917").statusCode()).isEqualTo(303);
    }

    @Test
    void saysWhatEnKashSaidWhenItRefused() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        sandbox.faultOnSetPin("declined");

        HttpResponse<String> answer = set(visit, card, "0917");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("EnKash refused it and said", "Your approval still stands", "data-pin-page");
        assertThat(set(visit, card, "0917").statusCode()).isEqualTo(303);
    }

    @Test
    void keepsThePageAndSaysWhenToTryAgainWhenEnKashCannotBeReached() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        sandbox.faultOnSetPin("unavailable");

        HttpResponse<String> answer = set(visit, card, "0917");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).contains("EnKash cannot be reached", "data-pin-page");
        assertThat(set(visit, card, "0917").statusCode()).isEqualTo(303);
    }

    @Test
    void saysWhatIsNotKnownAfterATimeOutAndLetsThePinBeSetAgainOnceItHasSettled() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        sandbox.faultOnSetPin("timeout-after-acting");

        HttpResponse<String> answer = set(visit, card, "0917");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(pinPage(card));
        assertThat(visit.get(pinPage(card)).body())
                .contains("We don’t know yet", "Set the PIN again from", "My new PIN works")
                .doesNotContain("data-pin-page");
        assertThat(challenge(visit, card).statusCode()).isEqualTo(409);

        app.clock().advance(Duration.ofMinutes(11));
        visit.confirm();
        assertThat(visit.get(pinPage(card)).body())
                .contains("Setting the PIN again is safe", "It needs no new approval", "data-pin-page");
        assertThat(set(visit, card, "7502").statusCode()).isEqualTo(303);
        assertThat(sandbox.pinsFor(id(card))).containsExactly("0917", "7502");
    }

    @Test
    void closesAnUnconfirmedPinWhenItsHolderSaysThatItWorks() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        sandbox.faultOnSetPin("timeout-after-acting");
        set(visit, card, "0917");

        HttpResponse<String> answer = visit.post(pinPage(card) + "/confirmation", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visit.get(pinPage(card)).body())
                .contains("Ask for a PIN reset first")
                .doesNotContain("My new PIN works");
        assertThat(sandbox.pinsFor(id(card))).hasSize(1);
    }

    @Test
    void sendsOnceWhenAFormComesTwiceAndTellsTheFirstOnesOutcome() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        UUID form = UUID.randomUUID();

        HttpResponse<String> first = set(visit, card, "0917", form);
        HttpResponse<String> second = send(visit, card, "a.b.c.d.e", form);

        assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(sandbox.pinsFor(id(card))).containsExactly("0917");
    }

    @Test
    void sendsOnceWhenTwoTabsSetAPinAtTheSameMoment() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        String one = sealed(visit, card, "0917");
        String other = sealed(visit, card, "7502");

        List<Integer> statuses = Stream.of(one, other)
                .map(jwe -> CompletableFuture.supplyAsync(() -> send(visit, card, jwe)))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(303, 409);
        assertThat(sandbox.pinsFor(id(card))).hasSize(1);
    }

    @Test
    void asksForTheFormAgainWhenItWasUsedForAnotherCard() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Card other = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        UUID form = UUID.randomUUID();
        set(visit, card, "0917", form);

        HttpResponse<String> answer = set(visit, other, "7502", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("had been used already");
        assertThat(sandbox.pinsFor(id(other))).isEmpty();
    }

    @Test
    void pausesForAnHourAfterFiveRefusalsAndSaysUntilWhen() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        for (int i = 0; i < 5; i++) {
            assertThat(set(visit, card, "1234").statusCode()).isEqualTo(422);
        }

        HttpResponse<String> answer = send(visit, card, "a.b.c.d.e");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Too many PINs were refused", "IST").doesNotContain("data-pin-page");
        app.clock().advance(Duration.ofMinutes(61));
        visit.confirm();
        assertThat(set(visit, card, "0917").statusCode()).isEqualTo(303);
    }

    @Test
    void pausesAfterThreeChangesInADay() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.NEVER_SET, CardStatus.ACTIVE);
        Visit visit = app.signedIn(holder.email());
        for (String pin : List.of("0917", "7502", "4093")) {
            assertThat(set(visit, card, pin).statusCode()).isEqualTo(303);
            company.approve(card, holder);
        }

        HttpResponse<String> answer = visit.get(pinPage(card));

        assertThat(answer.body())
                .contains("changed as often as is allowed", "IST")
                .doesNotContain("data-pin-page");
        assertThat(challenge(visit, card).statusCode()).isEqualTo(429);
        assertThat(sandbox.pinsFor(id(card))).hasSize(3);
    }

    @Test
    void needsNoApprovalForTheFirstPin() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.NEVER_SET, CardStatus.LOCKED);
        Visit visit = app.signedIn(holder.email());

        assertThat(visit.get(pinPage(card)).body())
                .contains("nobody has to approve it", "Choose PIN")
                .doesNotContain(">Approved<");
        assertThat(set(visit, card, "0917").statusCode()).isEqualTo(303);
    }

    @Test
    void saysOnTheCardThatSomeChipsKeepTheOldPin() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        set(visit, card, "0917");

        assertThat(visit.get("/cards/" + id(card)).body()).contains("Some chips keep the old PIN until you use an ATM");
    }

    @Test
    void sendsTheHolderOfAnUnknownPinToAskFirst() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        Visit visit = app.signedIn(holder.email());

        assertThat(visit.get(pinPage(card)).body())
                .contains("Ask for a PIN reset first", "/pin-resets/new?card=" + id(card))
                .doesNotContain("data-pin-page");
        assertThat(send(visit, card, "a.b.c.d.e").statusCode()).isEqualTo(409);
    }

    @Test
    void waitsWithTheHolderWhileARequestIsUndecided() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        String number = company.request(card, holder).request().number();

        assertThat(app.signedIn(holder.email()).get(pinPage(card)).body())
                .contains("waits for an administrator", number);
    }

    @Test
    void setsNoPinOnABlockedCard() {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.BLOCKED);
        Visit visit = app.signedIn(holder.email());

        assertThat(visit.get(pinPage(card)).body()).contains("It is blocked for good");
        assertThat(send(visit, card, "a.b.c.d.e").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "AUDITOR"})
    void letsNobodySetAnotherPersonsPinWhateverTheirRole(Role role) {
        Card card = company.approvedCard(company.employee());
        Visit visit = app.signedIn(company.person(role, "en").email());

        assertThat(visit.get(pinPage(card)).body())
                .contains("Only the cardholder")
                .doesNotContain("data-pin-page");
        assertThat(send(visit, card, "a.b.c.d.e").statusCode()).isEqualTo(403);
        assertThat(challenge(visit, card).statusCode()).isEqualTo(403);
        assertThat(visit.post(pinPage(card) + "/confirmation", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void findsNothingForAnotherEmployee() {
        Card card = company.approvedCard(company.employee());
        Visit visit = app.signedIn(company.employee().email());

        assertThat(visit.get(pinPage(card)).statusCode()).isEqualTo(404);
        assertThat(challenge(visit, card).statusCode()).isEqualTo(404);
        assertThat(visit.post(pinPage(card) + "/confirmation", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(visit.get("/cards/%20/pin").statusCode()).isBetween(400, 404);
    }

    private static HttpResponse<String> set(Visit visit, Card card, String pin) {
        return set(visit, card, pin, UUID.randomUUID());
    }

    private static HttpResponse<String> set(Visit visit, Card card, String pin, UUID form) {
        return send(visit, card, sealed(visit, card, pin), form);
    }

    private static String id(Card card) {
        return card.id().value();
    }
}
