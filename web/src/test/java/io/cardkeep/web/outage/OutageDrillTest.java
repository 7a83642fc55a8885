package io.cardkeep.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.card.SyncCards;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.Deadline;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.jobs.ScheduledTasks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** EnKash is down under a steady load and comes back. By {@code -Dcardkeep.drill.seconds} for as long as one likes. */
class OutageDrillTest {
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofSeconds(10);

    private final Drill drill = Drill.asked();
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.STARTING);
    private final Pages pages = new Pages(phase::get);
    private final CallThreads calls = new CallThreads();

    @AfterEach
    void count_no_more() {
        calls.close();
    }

    @Test
    void an_outage_slows_no_page_leaks_nothing_and_settles_within_two_minutes_of_its_end() throws IOException {
        int behind = Gateway.freePort();
        try (Gateway gateway = Gateway.to(behind);
                CardkeepServer server = start(gateway, behind);
                SteadyLoad load = new SteadyLoad(server, pages)) {
            Company company = new Company(server);
            load.start(company, drill);
            server.bean(SyncCards.class).run(company.id());
            lasts(drill.calm());
            phase.set(Phase.BEFORE);
            lasts(drill.calm());
            Held before = Held.by(server, gateway, calls);

            Held hanging = outage(gateway, server, company.sandbox());
            gateway.open();
            phase.set(Phase.AFTER);
            Instant back = server.clock().instant();
            lasts(drill.calm());
            Deadline.within(Duration.ofSeconds(30)).until("lock that is done", this::lockAfterwards);
            load.stop();
            settle(server, back);

            Held after = left(server, gateway, before);
            report(before, hanging, after, Journalled.all(server));
            assertThat(load.failures()).isEmpty();
            assertThat(calls.most()).as("calls that were counted at all").isPositive();
            pagesAnswered();
            changesWereTold();
            journalAgreesWith(company.sandbox(), Journalled.all(server));
        }
    }

    private CardkeepServer start(Gateway gateway, int behind) {
        Map<String, Object> settings = new HashMap<>(drill.settings());
        settings.put("enkash.api-url", gateway.at("").toString());
        settings.put("enkash.token-url", gateway.at("/oauth/token").toString());
        return CardkeepServer.start(SandboxOptions.builder().port(behind).build(), settings);
    }

    /** The last thing EnKash does is a load whose answer is lost with everything else. */
    private Held outage(Gateway gateway, CardkeepServer server, SandboxControl enkash) throws IOException {
        int loads = enkash.received("balance");
        enkash.fault("balance", "timeout-after-acting");
        Deadline.within(Duration.ofSeconds(30))
                .until("load", () -> Optional.of(loads).filter(before -> enkash.received("balance") > before + 1));
        gateway.refuse();
        phase.set(Phase.REFUSING);
        lasts(drill.half());
        gateway.swallow();
        phase.set(Phase.HANGING);
        long start = System.nanoTime();
        Held hanging = Deadline.within(drill.half())
                .until(
                        "call that hangs",
                        () -> Optional.of(Held.by(server, gateway, calls)).filter(held -> held.connections() > 0));
        lasts(drill.half().minusNanos(System.nanoTime() - start));
        return hanging;
    }

    private static void lasts(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** By the jobs alone; a short drill moves the clock, a long one waits. */
    private void settle(CardkeepServer server, Instant back) {
        if (!drill.isShort()) {
            Deadline.within(SETTLED_WITHIN.minus(drill.calm()))
                    .until("end of all changes", () -> Optional.of(true).filter(yes -> isSettled(server)));
            return;
        }
        ScheduledTasks tasks = new ScheduledTasks(server);
        while (!isSettled(server)) {
            assertThat(server.clock().instant()).isBefore(back.plus(SETTLED_WITHIN));
            server.clock().advance(STEP);
            tasks.wholeRun("reconcile-instructions");
        }
    }

    private static boolean isSettled(CardkeepServer server) {
        return Journalled.all(server).stream().noneMatch(Journalled::isOpen);
    }

    private void pagesAnswered() {
        assertThat(pages.where(page -> !page.isLock()))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.status()).as(page.what()).isEqualTo(200));
        assertThat(pages.where(page -> page.isAboutCards() && page.phase() == Phase.HANGING))
                .isNotEmpty()
                .allMatch(page -> page.says("EnKash cannot be reached since") && page.says("What you see is as of"));
    }

    private void changesWereTold() {
        assertThat(pages.where(page -> page.isLock() && page.phase().isCalmBefore()))
                .isNotEmpty()
                .allMatch(page -> page.status() == 303);
        assertThat(pages.where(page -> page.isLock() && !page.phase().isCalmBefore()))
                .allMatch(page -> page.status() == 303 || page.isHonestlyUnavailable());
        for (Phase down : List.of(Phase.REFUSING, Phase.HANGING)) {
            assertThat(pages.where(page -> page.isLock() && page.phase() == down))
                    .as("locks while EnKash is " + down)
                    .anyMatch(Pages.Page::isHonestlyUnavailable);
        }
    }

    private Optional<Pages.Page> lockAfterwards() {
        return pages.where(page -> page.isLock() && page.phase() == Phase.AFTER && page.status() == 303).stream()
                .findFirst();
    }

    private static void journalAgreesWith(SandboxControl enkash, List<Journalled> journal) {
        Map<String, Long> loads = changed(enkash.effects("balance"), "reference");
        Map<String, Long> locks = changed(enkash.effects("block"), "enKashCardId");
        assertThat(journal)
                .allSatisfy(each -> assertThat(each.isLoad() ? loads : locks)
                        .as(each.toString())
                        .extractingByKey(each.isLoad() ? each.reference() : each.card())
                        .isEqualTo(each.isDone() ? 1L : null));
        assertThat(loads.size() + locks.size())
                .isEqualTo((int) journal.stream().filter(Journalled::isDone).count());
        assertThat(journal)
                .as("what was lost and found again, and what was lost and never happened")
                .anyMatch(each -> each.looked() && each.isDone())
                .anyMatch(each -> each.looked() && !each.isDone());
    }

    private static Map<String, Long> changed(List<JsonNode> effects, String by) {
        return effects.stream()
                .filter(effect -> effect.path("changed").asBoolean())
                .collect(Collectors.groupingBy(effect -> effect.path(by).asString(), Collectors.counting()));
    }

    private Held left(CardkeepServer server, Gateway gateway, Held before) {
        return Deadline.within(Duration.ofMinutes(1))
                .until(
                        "return to " + before,
                        () -> Optional.of(Held.by(server, gateway, calls)).filter(now -> now.isWithin(before)));
    }

    private void report(Held before, Held hanging, Held after, List<Journalled> journal) {
        System.out.printf("EnKash was down for %d s.%n", drill.outage().toSeconds());
        for (String what : List.of("cards", "card", "company", "history", "lock")) {
            System.out.printf("Median ms of %s: %s%n", what, pages.medians(what));
        }
        System.out.printf("Calls under way, at most: %d%n", calls.most());
        System.out.printf("Held before:  %s%nwhile it hung: %s%nafter:        %s%n", before, hanging, after);
        journal.stream()
                .collect(Collectors.groupingBy(
                        each -> each.kind() + " " + each.state() + (each.looked() ? " after looking" : ""),
                        TreeMap::new,
                        Collectors.counting()))
                .forEach((what, count) -> System.out.printf("%s: %d%n", what, count));
    }
}
