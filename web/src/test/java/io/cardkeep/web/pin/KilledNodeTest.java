package io.cardkeep.web.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Company;
import io.cardkeep.web.Deadline;
import io.cardkeep.web.Node;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Visit;
import io.cardkeep.web.jobs.ScheduledTasks;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another node makes of it when one is killed ({@code kill -9}) while it waits for EnKash's answer. */
class KilledNodeTest {
    private static final int KILLED_BY_SIGNAL_9 = 128 + 9;

    private static CardkeepServer survivor;
    private static SandboxControl sandbox;
    private static Company company;
    private static JdbcClient database;
    private static ScheduledTasks jobs;

    private Node node;

    @BeforeAll
    static void start() {
        survivor = CardkeepServer.start(Map.of(
                "db-scheduler.polling-interval", "100ms",
                "cardkeep.jobs.settle-abandoned", "200ms",
                "cardkeep.jobs.reconcile-instructions", "500ms"));
        company = new Company(survivor);
        sandbox = company.sandbox();
        database = JdbcClient.create(survivor.database().asOwner());
        jobs = new ScheduledTasks(survivor);
    }

    @AfterAll
    static void stop() throws IOException {
        survivor.close();
    }

    /** Without jobs, since it would hold one for a minute when it is killed in the middle of it. */
    @BeforeEach
    void startNode() throws IOException {
        node = Node.beside(survivor, Map.of("db-scheduler.enabled", "false"));
    }

    @AfterEach
    void endNode() throws IOException {
        node.close();
    }

    @Test
    void aPinSentBeforeTheKillIsUnconfirmedTwoMinutesLaterAndIsSetAgainOnTheSameApprovalOnceItHasSettled()
            throws InterruptedException {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        PinReset.Approved approval = approval(card);
        Visit visit = signedIn(holder);
        String sealed = JavaSeal.seal("0917", challenge(visit, card));
        UUID form = UUID.randomUUID();
        sandbox.faultOnSetPin("timeout-after-acting");

        killDuring(() -> post(visit, card, sealed, form), () -> sandbox.actedOn(id(card)) == 1);

        visit.movesTo(survivor);
        assertIntendedFor(card, "pin.set");
        assertThat(visit.get(pinPage(card)).body()).contains("the answer is awaited");
        assertUnconfirmedAfterTwoMinutes(card, "pin.set");
        assertStandsADayLonger(approval);
        assertThat(card(card).pin()).isEqualTo(PinState.UNCONFIRMED);
        assertClosedUntilSettled(visit, card);
        assertThat(post(visit, card, sealed, form).headers().firstValue("Location"))
                .as("what the browser sent to the dead node, sent once more")
                .hasValue(pinPage(card));
        assertThat(sandbox.pinsFor(id(card))).containsExactly("0917");

        survivor.clock().advance(Duration.ofMinutes(8));
        visit.confirm();
        assertSetAgain(visit, card, approval);
        assertThat(sandbox.pinsFor(id(card))).containsExactly("0917", "7502");
        assertThat(states(card)).containsExactly("CLOSED", "ACCEPTED");
    }

    @Test
    void aPinThatNeverLeftTheKilledNodeIsUnconfirmedAllTheSameSinceNobodyKnows() throws InterruptedException {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        PinReset.Approved approval = approval(card);
        Visit visit = signedIn(holder);
        String sealed = JavaSeal.seal("0917", challenge(visit, card));
        int tokens = sandbox.received("token");
        sandbox.fault("token", "timeout");

        killDuring(() -> post(visit, card, sealed, UUID.randomUUID()), () -> sandbox.received("token") == tokens + 1);

        visit.movesTo(survivor);
        assertIntendedFor(card, "pin.set");
        assertUnconfirmedAfterTwoMinutes(card, "pin.set");
        assertStandsADayLonger(approval);
        assertClosedUntilSettled(visit, card);
        assertThat(sandbox.pinsFor(id(card))).isEmpty();

        survivor.clock().advance(Duration.ofMinutes(8));
        visit.confirm();
        assertSetAgain(visit, card, approval);
        assertThat(sandbox.pinsFor(id(card))).containsExactly("7502");
    }

    @Test
    void aLockIsReadBackAndIsDoneWhenItShowsAndNotDoneWhenItNoLongerCan() throws InterruptedException {
        Person holder = company.employee();
        Card acted = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        Card lost = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        Visit visit = signedIn(holder);
        sandbox.fault("block", "timeout-after-acting");
        CompletableFuture<?> first = CompletableFuture.supplyAsync(() -> lock(visit, acted));
        until("first lock at EnKash", () -> sandbox.received("block", id(acted)).size() == 1);
        sandbox.fault("block", "timeout");

        killDuring(
                () -> lock(visit, lost),
                () -> sandbox.received("block", id(lost)).size() == 1);

        assertThat(first).failsWithin(Duration.ofSeconds(10));
        visit.movesTo(survivor);
        assertIntendedFor(acted, "card.lock");
        assertIntendedFor(lost, "card.lock");
        survivor.clock().advance(Duration.ofMinutes(2));
        until("lock that shows", () -> states(acted).equals(List.of("ACCEPTED")));
        assertThat(card(acted).status()).isEqualTo(CardStatus.LOCKED);
        assertThat(outcomes(acted, "card.lock")).containsExactly("STARTED", "UNCONFIRMED", "DONE");
        jobs.wholeRun("reconcile-instructions");
        assertThat(states(lost)).as("it may still arrive").containsExactly("UNCONFIRMED");
        assertThat(visit.get("/cards/" + id(lost)).body()).contains("We are checking the lock.");

        survivor.clock().advance(Duration.ofMinutes(8));
        until("lock that never came", () -> states(lost).equals(List.of("NOT_DONE")));
        assertThat(card(lost).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(outcomes(lost, "card.lock")).containsExactly("STARTED", "UNCONFIRMED", "NOT_DONE");
        assertThat(sandbox.received("block", id(acted))).hasSize(1);
        assertThat(sandbox.received("block", id(lost))).hasSize(1);
    }

    private Visit signedIn(Person holder) {
        Visit visit = node.visit();
        visit.signIn(holder.email(), Cast.PASSWORD);
        return visit;
    }

    /** Sends something, and kills the node once EnKash's stand-in holds the answer back; nobody is ever answered. */
    private void killDuring(Supplier<HttpResponse<String>> request, BooleanSupplier held) throws InterruptedException {
        CompletableFuture<?> answer = CompletableFuture.supplyAsync(request);
        until("call that is held back", held);
        assertThat(answer).isNotDone();
        assertThat(node.kill()).isEqualTo(KILLED_BY_SIGNAL_9);
        assertThat(answer).failsWithin(Duration.ofSeconds(10));
    }

    /** Committed before the call and never since, also by a job that looks too early. */
    private static void assertIntendedFor(Card card, String action) {
        jobs.wholeRun("settle-abandoned");
        assertThat(states(card)).containsExactly("INTENDED");
        assertThat(outcomes(card, action)).containsExactly("STARTED");
    }

    private static void assertUnconfirmedAfterTwoMinutes(Card card, String action) {
        survivor.clock().advance(Duration.ofMinutes(2));
        until("unconfirmed instruction", () -> states(card).equals(List.of("UNCONFIRMED")));
        assertThat(outcomes(card, action)).containsExactly("STARTED", "UNCONFIRMED");
    }

    private static void assertStandsADayLonger(PinReset.Approved before) {
        PinReset now = survivor.bean(PinResets.class)
                .find(before.request().card().company(), before.request().id())
                .orElseThrow();
        assertThat(now)
                .isInstanceOfSatisfying(
                        PinReset.Approved.class,
                        approved -> assertThat(approved.standsUntil())
                                .isEqualTo(before.standsUntil().plus(Duration.ofHours(24))));
    }

    private static void assertClosedUntilSettled(Visit visit, Card card) {
        assertThat(visit.get(pinPage(card)).body())
                .contains("We don’t know yet", "Set the PIN again from", "My new PIN works")
                .doesNotContain("data-pin-page");
        assertThat(askForChallenge(visit, card).statusCode()).isEqualTo(409);
        assertThat(post(visit, card, "a.b.c.d.e", UUID.randomUUID()).statusCode())
                .isEqualTo(409);
    }

    private static void assertSetAgain(Visit visit, Card card, PinReset.Approved approval) {
        assertThat(visit.get(pinPage(card)).body())
                .contains("can no longer take effect", "It needs no new approval", "data-pin-page");
        String sealed = JavaSeal.seal("7502", challenge(visit, card));
        assertThat(post(visit, card, sealed, UUID.randomUUID()).statusCode()).isEqualTo(303);
        assertThat(states(card)).last().isEqualTo("ACCEPTED");
        assertThat(card(card).pin()).isEqualTo(PinState.SET);
        assertThat(survivor.bean(PinResets.class)
                        .find(card.company(), approval.request().id()))
                .get()
                .isInstanceOf(PinReset.Used.class);
    }

    private static PinReset.Approved approval(Card card) {
        return (PinReset.Approved)
                survivor.bean(PinResets.class).open(card.company(), card.id()).orElseThrow();
    }

    private static Card card(Card card) {
        return survivor.bean(Cards.class).find(card.company(), card.id()).orElseThrow();
    }

    private static List<String> states(Card card) {
        return database.sql("select state from instruction where card_id = :card order by intended_at, id")
                .param("card", id(card))
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static List<String> outcomes(Card card, String action) {
        return database.sql("""
                        select entry.outcome from history_entry entry join history_touch touch on touch.entry_id = entry.id
                        where touch.kind = 'CARD' and touch.thing_id = :card and entry.action = :action
                        order by entry.at, entry.id
                        """)
                .param("card", id(card))
                .param("action", action)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static void until(String what, BooleanSupplier holds) {
        Deadline.within(Duration.ofSeconds(30))
                .until(what, () -> holds.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }

    private static HttpResponse<String> lock(Visit visit, Card card) {
        return visit.post(
                "/cards/" + id(card) + "/lock", Map.of("form", UUID.randomUUID().toString()));
    }

    private static HttpResponse<String> post(Visit visit, Card card, String sealed, UUID form) {
        return visit.post(pinPage(card), Map.of("sealed", sealed, "form", form.toString()));
    }

    private static String challenge(Visit visit, Card card) {
        HttpResponse<String> answer = askForChallenge(visit, card);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> askForChallenge(Visit visit, Card card) {
        return visit.post(pinPage(card) + "/challenge", Map.of(), "Accept", "application/json");
    }

    private static String pinPage(Card card) {
        return "/cards/" + id(card) + "/pin";
    }

    private static String id(Card card) {
        return card.id().value();
    }
}
