package io.cardkeep.web.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The people and cards of the application under test; each test has its own. */
final class Company {
    private static final CompanyId ID = new CompanyId("CEKEP5GSGP");
    private static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private final CardkeepServer app;
    private final SandboxControl sandbox;
    private final PasswordHash hash;

    Company(CardkeepServer app, SandboxControl sandbox) {
        this.app = app;
        this.sandbox = sandbox;
        try (Password password = new Password(Cast.PASSWORD.toCharArray())) {
            hash = app.bean(PasswordHasher.class).hash(password);
        }
        sandbox.account(ACCOUNT.value());
        app.bean(CardAccounts.class)
                .add(
                        new CardAccount(ID, ACCOUNT, "Travel", CardProduct.CORPORATE, null, null, null),
                        entry(AccountAction.ADD));
    }

    /** Johny, born on 15 August 1987; of what else the policy looks at nothing is known. */
    Person employee() {
        return person(Role.EMPLOYEE, "en");
    }

    Person person(Role role, String language) {
        LocalDate born = LocalDate.of(1987, 8, 15);
        Person person = new Person(
                new PersonId(UUID.randomUUID()),
                ID,
                "Johny Bateman",
                "person" + NEXT.incrementAndGet() + "@demo.cardkeep.test",
                hash,
                role,
                new Person.Facts(null, null, born, null, null),
                null,
                null,
                app.clock().instant(),
                true,
                "Asia/Kolkata",
                language,
                0);
        app.bean(People.class).add(person, null, entry(PeopleAction.INVITE));
        return person;
    }

    /** A card on which the holder may set a PIN, because a reset was approved. */
    Card approvedCard(Person holder) {
        Card card = card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        approve(card, holder);
        return card;
    }

    Card card(Person holder, PinState pin, CardStatus status) {
        String lastFour = "6" + NEXT.incrementAndGet() % 1_000;
        Card card = new Card(
                new CardRef(ID, ACCOUNT, new CardId("EKC" + NEXT.incrementAndGet())),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                status,
                new MaskedNumber("%4s".formatted(lastFour).replace(' ', '0')),
                holder.id(),
                "JOHNY BATEMAN",
                Money.of("92415.44"),
                pin,
                List.of(),
                app.clock().instant(),
                0);
        sandbox.card(ACCOUNT.value(), card.id().value(), card.number().lastDigits());
        app.bean(Cards.class).add(card, entry(CardAction.FOUND));
        return card;
    }

    PinReset.Pending request(Card card, Person holder) {
        PinResets resets = app.bean(PinResets.class);
        Instant now = app.clock().instant();
        PinReset.Pending pending = new PinReset.Pending(
                new PinResetRequest(
                        new PinResetId(UUID.randomUUID()),
                        resets.nextNumber(ID, 2026),
                        card.ref(),
                        holder.id(),
                        holder.id(),
                        PinResetReason.FORGOTTEN,
                        "Since the holidays",
                        now,
                        now.plus(Duration.ofDays(7))),
                0);
        return ((PinResets.Adding.Added) resets.add(pending, entry(PinResetAction.ASK))).pending();
    }

    void approve(Card card, Person holder) {
        approve(card, holder, Duration.ofDays(3));
    }

    void approve(Card card, Person holder, Duration standsFor) {
        Instant now = app.clock().instant();
        PinReset.Decision decision = new PinReset.Decision(app.cast().admin().id(), now, "I know him.");
        app.bean(PinResets.class)
                .change(request(card, holder).approve(decision, now.plus(standsFor)), entry(PinResetAction.APPROVE));
    }

    private HistoryEntry entry(Action action) {
        return app.bean(Chronicle.class).draft(ID, action).ends(Outcome.DONE);
    }
}
