package io.cardkeep.web.runs;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.MovableClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One application and one sandbox for all runs; each run has its own cards in an emptied sandbox. */
final class World {
    static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    static final BigDecimal OPENING = new BigDecimal("10000.00");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CardkeepServer server;
    private final Company company;
    private final Bank bank;
    private final Seams seams = new Seams();
    private final UseCases useCases;
    private final Journalled journalled;

    /** The breaker never opens, since what it did in one run would show in the next. */
    private World() {
        server = CardkeepServer.start(Map.of(
                "db-scheduler.enabled", "false",
                "logging.level.io.cardkeep.sandbox.access", "warn",
                "enkash.breaker.window", "1000",
                "enkash.breaker.failure-percent", "100",
                "enkash.answer-timeout.read", "10s",
                "enkash.answer-timeout.change", "2s",
                "enkash.answer-timeout.token", "10s"));
        company = new Company(server);
        bank = new Bank(server.sandbox().controlUrl());
        useCases = UseCases.of(server::bean, seams.over(server.bean(Instructions.class)), seams);
        journalled = new Journalled(
                connection(server.database()),
                server.database().asOwner(),
                company.id().value());
    }

    /** The one that all seeded runs share. */
    static World shared() {
        return Shared.WORLD;
    }

    /** One connection for all, since a run asks often; the owner's, which row-level security does not hold. */
    private static DataSource connection(TestDatabase database) {
        return new SingleConnectionDataSource(database.url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD, true);
    }

    /** A card that was just found at EnKash, which has so much money on it. */
    Card deal(Person holder, PinState pin, BigDecimal balance) {
        int number = NEXT.incrementAndGet();
        Card card = new Card(
                new CardRef(company.id(), ACCOUNT, new CardId("EKR" + number)),
                CardProduct.CORPORATE,
                CardForm.VIRTUAL,
                CardStatus.ACTIVE,
                new MaskedNumber("%04d".formatted(number % 10_000)),
                holder.id(),
                holder.name(),
                new Money(balance),
                pin,
                List.of(),
                clock().instant(),
                0);
        bank.card(ACCOUNT.value(), card.id().value(), card.number().lastDigits(), holder, balance);
        server.bean(Cards.class)
                .add(
                        card,
                        server.bean(Chronicle.class)
                                .draft(company.id(), CardAction.FOUND)
                                .ends(Outcome.DONE));
        if (pin != PinState.NEVER_SET) {
            company.approve(card, holder);
        }
        return card;
    }

    /** Empties the sandbox, stops nothing, and lets the application have a token that it takes. */
    void begin() {
        journalled.forgetStops();
        journalled.forgetSuccessors();
        journalled.forgetAccounts(ACCOUNT.value());
        bank.reset(NEXT.incrementAndGet());
        bank.account(ACCOUNT.value(), OPENING);
        server.bean(CardAccounts.class).find(company.id(), ACCOUNT).ifPresent(server.bean(CardIssuer.class)::cards);
    }

    Actor actor(Person person) {
        return new Actor(company.id(), person.id(), person.name(), person.role(), Origin.INTERNAL);
    }

    CardkeepServer server() {
        return server;
    }

    CompanyId company() {
        return company.id();
    }

    Bank bank() {
        return bank;
    }

    Seams seams() {
        return seams;
    }

    UseCases useCases() {
        return useCases;
    }

    Journalled journalled() {
        return journalled;
    }

    MovableClock clock() {
        return server.clock();
    }

    /** Starts when the first test asks for it, and ends with the JVM. */
    private static final class Shared {
        private static final World WORLD = new World();
    }
}
