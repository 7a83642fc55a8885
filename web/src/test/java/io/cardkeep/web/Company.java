package io.cardkeep.web;

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
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People, cards and PIN resets of one company, put past every use case into the store, and the cards into the sandbox. */
public final class Company {
    private static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private final CardkeepServer app;
    private final SandboxControl sandbox;
    private final CompanyId id;
    private final PasswordHash hash;

    /** The installation's own. */
    public Company(CardkeepServer app) {
        this(app, app.cast().employee().company());
        sandbox.account(ACCOUNT.value(), 1_000_000);
    }

    /** Any, which has an account of the same id as every other. */
    private Company(CardkeepServer app, CompanyId id) {
        this.app = app;
        this.sandbox = new SandboxControl(app.sandbox().controlUrl());
        this.id = id;
        try (Password password = new Password(Cast.PASSWORD.toCharArray())) {
            hash = app.bean(PasswordHasher.class).hash(password);
        }
        app.bean(CardAccounts.class)
                .add(
                        new CardAccount(id, ACCOUNT, "Travel", CardProduct.CORPORATE, null, null, null),
                        entry(AccountAction.ADD));
    }

    /** Another one in the same database, which is nobody's business here. */
    public Company another(String otherId) {
        return new Company(app, new CompanyId(otherId));
    }

    public CompanyId id() {
        return id;
    }

    /** What arrived at EnKash's stand-in. */
    public SandboxControl sandbox() {
        return sandbox;
    }

    /** Johny, born on 15 August 1987; of what else the policy looks at nothing is known. */
    public Person employee() {
        return person(Role.EMPLOYEE, "en");
    }

    public Person person(Role role, String language) {
        LocalDate born = LocalDate.of(1987, 8, 15);
        Person person = new Person(
                new PersonId(UUID.randomUUID()),
                id,
                "Johny Bateman",
                "person" + NEXT.incrementAndGet() + "@demo.cardkeep.test",
                hash,
                null,
                role,
                new Person.Facts(null, null, born, null, null),
                Sponsors.NOBODY,
                app.clock().instant(),
                true,
                "Asia/Kolkata",
                language,
                0);
        app.bean(People.class).add(person, null, entry(PeopleAction.INVITE));
        return person;
    }

    /** A card on which the holder may set a PIN, because a reset was approved. */
    public Card approvedCard(Person holder) {
        Card card = card(holder, PinState.UNKNOWN, CardStatus.ACTIVE);
        approve(card, holder);
        return card;
    }

    public Card card(Person holder, PinState pin, CardStatus status) {
        String lastFour = "6" + NEXT.incrementAndGet() % 1_000;
        Card card = new Card(
                new CardRef(id, ACCOUNT, new CardId("EKC" + NEXT.incrementAndGet())),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                status,
                new MaskedNumber("%4s".formatted(lastFour).replace(' ', '0')),
                holder.id(),
                holder.name().toUpperCase(Locale.ROOT),
                Money.of("92415.44"),
                pin,
                List.of(),
                app.clock().instant(),
                0);
        sandbox.card(ACCOUNT.value(), card.id().value(), card.number().lastDigits());
        app.bean(Cards.class).add(card, entry(CardAction.FOUND));
        return card;
    }

    public PinReset.Pending request(Card card, Person holder) {
        PinResets resets = app.bean(PinResets.class);
        Instant now = app.clock().instant();
        PinReset.Pending pending = new PinReset.Pending(
                new PinResetRequest(
                        new PinResetId(UUID.randomUUID()),
                        resets.nextNumber(id, 2026),
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

    /** A proposal, by an admin who is nobody's, that a card never had a PIN. */
    public FirstPinId proposal(Card card) {
        FirstPinProposals proposals = app.bean(FirstPinProposals.class);
        Instant now = app.clock().instant();
        ProposedCards proposed = new ProposedCards(
                new FirstPinId(UUID.randomUUID()),
                proposals.nextNumber(id, 2026),
                id,
                List.of(card.id()),
                person(Role.ADMIN, "en").id(),
                "New from the printer.",
                now,
                now.plus(Duration.ofDays(7)));
        proposals.add(new FirstPinProposal.Pending(proposed, 0), entry(FirstPinAction.PROPOSE));
        return proposed.id();
    }

    /** The credential of a passkey that {@link #passkey} made: 24 bytes in base64url. */
    public static String credential(UUID passkey) {
        return passkey.toString().replace("-", "");
    }

    /** A passkey of somebody, which no device holds. */
    public PasskeyId passkey(Person owner) {
        PasskeyId passkey = new PasskeyId(UUID.randomUUID());
        Passkey.Credential credential =
                new Passkey.Credential(credential(passkey.value()), "o2NmbXRkbm9uZQ", 0, Set.of());
        app.bean(Passkeys.class)
                .add(
                        new Passkey(
                                passkey,
                                owner.company(),
                                owner.id(),
                                "Phone",
                                credential,
                                app.clock().instant(),
                                null),
                        entry(SignInAction.ADD_PASSKEY));
        return passkey;
    }

    /** A lock that its holder sent a day ago, whose answer was lost, and about which admins are asked. */
    public InstructionId lostLock(Card card, Person holder) {
        Instructions instructions = app.bean(Instructions.class);
        Instant sent = app.clock().instant().minus(Duration.ofDays(1));
        Instruction intended = new Instruction(
                new InstructionId(UUID.randomUUID()),
                InstructionKind.LOCK_CARD,
                new Target.OfCard(card.ref()),
                holder.id(),
                new FormId(UUID.randomUUID()),
                null,
                new Terms.None(),
                InstructionState.INTENDED,
                null,
                sent,
                sent.plus(Duration.ofMinutes(10)),
                null,
                Watch.from(sent));
        instructions.open(intended, entry(CardAction.LOCK));
        instructions.settle(new Settlement(
                intended.id(), InstructionState.UNCONFIRMED, "No answer.", sent, List.of(), entry(CardAction.LOCK)));
        Instant later = app.clock().instant().plus(Duration.ofDays(30));
        instructions.watch(
                intended, intended.watch().looked(later).asked(sent.plus(Duration.ofDays(1))), entry(CardAction.LOCK));
        return intended.id();
    }

    public void approve(Card card, Person holder) {
        approve(card, holder, Duration.ofDays(3));
    }

    public void approve(Card card, Person holder, Duration standsFor) {
        Instant now = app.clock().instant();
        PinReset.Decision decision = new PinReset.Decision(approver(), now, "I know him.");
        app.bean(PinResets.class)
                .change(request(card, holder).approve(decision, now.plus(standsFor)), entry(PinResetAction.APPROVE));
    }

    private PersonId approver() {
        Person admin = app.cast().admin();
        return admin.company().equals(id)
                ? admin.id()
                : person(Role.ADMIN, "en").id();
    }

    private HistoryEntry entry(Action action) {
        return app.bean(Chronicle.class).draft(id, action).ends(Outcome.DONE);
    }
}
