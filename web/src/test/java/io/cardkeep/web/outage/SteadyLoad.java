package io.cardkeep.web.outage;

import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.load.LoadMoney;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.Visit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** People who read pages, lock cards and load money, whatever EnKash does. */
final class SteadyLoad implements AutoCloseable {
    private final ScheduledExecutorService beat = Executors.newScheduledThreadPool(1);
    private final List<Future<?>> beats = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Phaser underWay = new Phaser(1);
    private final Collection<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final CardkeepServer server;
    private final Pages pages;

    SteadyLoad(CardkeepServer server, Pages pages) {
        this.server = server;
        this.pages = pages;
    }

    /** Each page twice a second, a load twice a second, a lock every two seconds. */
    void start(Company company, Drill drill) {
        Person holder = company.employee();
        Card card = company.card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        reads("cards", server.signedIn(holder.email()), "/cards");
        reads("card", server.signedIn(holder.email()), "/cards/" + card.id().value());
        reads("company", server.signedIn("admin@cardkeep.test"), "/cards");
        reads("history", server.signedIn("auditor@cardkeep.test"), "/history");
        loads(card);
        locks(company, drill.locks());
    }

    /** No more of anything, once what is under way has been answered. */
    void stop() {
        beats.forEach(each -> each.cancel(false));
        underWay.arriveAndAwaitAdvance();
    }

    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    private void reads(String what, Visit visit, String path) {
        every(500, () -> {
            // One after the other, as a browser's cookies want it.
            synchronized (visit) {
                pages.keep(what, () -> visit.get(path));
            }
        });
    }

    private void loads(Card card) {
        LoadMoney load =
                new LoadMoney(server.bean(Cards.class), server.bean(AccountFunding.class), server.bean(Journal.class));
        Person admin = server.cast().admin();
        Actor actor = new Actor(admin.company(), admin.id(), admin.name(), admin.role(), new Origin("192.0.2.1"));
        every(500, () -> load.load(actor, card.id(), Money.of("1.00"), "Tea", new FormId(UUID.randomUUID())));
    }

    private void locks(Company company, int count) {
        Person person = company.employee();
        Visit visit = server.signedIn(person.email());
        Queue<Card> unlocked =
                new ArrayDeque<>(Stream.generate(() -> company.card(person, PinState.UNKNOWN, CardStatus.ACTIVE))
                        .limit(count)
                        .toList());
        visit.token();
        every(2_000, () -> {
            synchronized (visit) {
                Card card = unlocked.remove();
                Map<String, String> form = Map.of("form", UUID.randomUUID().toString());
                pages.keep("lock", () -> visit.post("/cards/" + card.id().value() + "/lock", form));
            }
        });
    }

    private void every(int millis, Runnable act) {
        beats.add(
                beat.scheduleAtFixedRate(() -> threads.execute(() -> counted(act)), 0, millis, TimeUnit.MILLISECONDS));
    }

    private void counted(Runnable act) {
        underWay.register();
        try {
            act.run();
        } catch (RuntimeException | Error e) {
            failures.add(e);
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    @Override
    public void close() {
        beat.shutdownNow();
        threads.close();
    }
}
