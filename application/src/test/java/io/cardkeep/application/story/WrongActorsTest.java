package io.cardkeep.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.account.AddCardAccount;
import io.cardkeep.application.account.ListAccounts;
import io.cardkeep.application.card.CardOrder;
import io.cardkeep.application.card.Consent;
import io.cardkeep.application.card.ListCards;
import io.cardkeep.application.people.ChangeDetails;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every use case that is not about what is one's own, called directly by whoever may not: by each role that lacks the
 * right, and by an admin of another company. Refused, nothing sent to EnKash, and every attempt to change something in
 * the history.
 */
final class WrongActorsTest {
    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);
    private static final Set<Role> SEEING = Set.of(Role.ADMIN, Role.AUDITOR);
    private static final Set<Role> DECIDING = Set.of(Role.ADMIN, Role.APPROVER);
    private static final Set<Role> QUEUE = Set.of(Role.ADMIN, Role.APPROVER, Role.AUDITOR);
    private static final Set<Role> MANAGING = Set.of(Role.ADMIN, Role.SECURITY_OFFICER);
    private static final Set<Role> NOBODY = Set.of();
    private static final Set<String> REFUSALS =
            Set.of("NotAllowed", "NotFound", "NotTheHolder", "NoSuchAccount", "NotThese");

    /** One company with one of everything, new for each attempt. */
    static final class Scene {
        final World world = new World();
        final Actor admin = world.anAdmin("Meera Iyer").joined().build();
        final Actor holder = world.anEmployee("Asha Rao").joined().build();
        final Card card = world.anActiveCard().heldBy(holder).build();
        final PinResetId reset = world.pin.asks(holder, card);
        final Card bare = world.anActiveCard().heldBy(holder).build();
        final FirstPinId proposal = world.firstPins.proposes(admin, bare);
        final PersonId person = holder.person();
        final FormId form = new FormId(Samples.id());
        final Actor stranger = new Actor(
                new CompanyId("CANOTHER"), new PersonId(Samples.id()), "Stranger", Role.ADMIN, new Origin("10.9.9.9"));

        Actor somebody(Role role) {
            return new PersonBuilder(world, "Somebody Else", role).joined().build();
        }
    }

    /**
     * One thing that a use case does.
     *
     * @param allowed the roles that it is not refused to
     * @param changes whether it changes something, so that the attempt has to be in the history
     * @param ofACompany whether it is about a thing, which another company's admin must not find
     */
    record Act(
            String name,
            Set<Role> allowed,
            boolean changes,
            boolean ofACompany,
            Function<Scene, Function<Actor, Object>> done) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Act change(String name, Set<Role> allowed, Function<Scene, Function<Actor, Object>> done) {
        return new Act(name, allowed, true, true, done);
    }

    private static Act look(String name, Set<Role> allowed, Function<Scene, Function<Actor, Object>> done) {
        return new Act(name, allowed, false, true, done);
    }

    private static Act own(
            String name, Set<Role> allowed, boolean changes, Function<Scene, Function<Actor, Object>> done) {
        return new Act(name, allowed, changes, false, done);
    }

    static Stream<Act> cards() {
        return Stream.of(
                look("see a card", SEEING, s -> a -> s.world.cards.show.show(a, s.card.id())),
                change("lock a card", ADMIN, s -> a -> s.world.cards.lock.lock(a, s.card.id(), Consent.of(s.form))),
                change("unlock a card", ADMIN, s -> a -> s.world.cards.lock.unlock(a, s.card.id(), Consent.of(s.form))),
                change(
                        "block a card",
                        ADMIN,
                        s -> a -> s.world.cards.block.block(
                                a, s.card.id(), s.card.number().lastDigits(), Consent.of(s.form))),
                change(
                        "replace a card",
                        ADMIN,
                        s -> a -> s.world.cards.replace.replace(
                                a, s.card.id(), s.card.number().lastDigits(), Consent.of(s.form))),
                change(
                        "load a card",
                        ADMIN,
                        s -> a -> s.world.cards.load.load(a, s.card.id(), Money.of("10.00"), "", s.form)),
                change(
                        "change controls",
                        ADMIN,
                        s -> a -> s.world.cards.controls.change(
                                a, s.card.id(), new ControlChange(Map.of(), Map.of()), s.form)),
                change(
                        "order plastic",
                        ADMIN,
                        s -> a -> s.world.cards.plastic.order(
                                a,
                                s.card.id(),
                                new PostalAddress("1", "", "Kota", "Rajasthan", "India", "323307"),
                                s.form)),
                change("issue a card", ADMIN, s -> a -> s.world.cards.issue.issue(a, World.ACCOUNT, order(), s.form)),
                change("open an account", ADMIN, s -> a -> s.world.cards.open.open(a, account(), s.form)),
                own(
                        "add an account",
                        ADMIN,
                        true,
                        s -> a -> new AddCardAccount(s.world.memory.accounts(), s.world.enkash, s.world.chronicle)
                                .add(a, "CAANEW", "New", CardProduct.CORPORATE)),
                own("list accounts", SEEING, false, s -> a -> new ListAccounts(s.world.memory.accounts()).list(a)),
                own(
                        "search cards",
                        SEEING,
                        false,
                        s -> a -> s.world.cards.list.company(a, new ListCards.Search(null, null, null))),
                own("list the unconfirmed", SEEING, false, s -> s.world.cards.unconfirmed::list),
                own(
                        "let changes on",
                        ADMIN,
                        true,
                        s -> a -> s.world.cards.release.release(a, InstructionKind.LOAD_CARD)),
                change(
                        "propose a closing",
                        ADMIN,
                        s -> a -> s.world.cards.close.propose(a, new InstructionId(Samples.id()), true, "Seen.")),
                change(
                        "confirm a closing",
                        ADMIN,
                        s -> a -> s.world.cards.close.confirm(a, new InstructionId(Samples.id()))),
                change(
                        "withdraw a closing",
                        ADMIN,
                        s -> a -> s.world.cards.close.withdraw(a, new InstructionId(Samples.id()))));
    }

    static Stream<Act> pins() {
        return Stream.of(
                change("set a PIN", NOBODY, s -> a -> s.world.pin.sends(a, s.card)),
                change("seal a PIN", NOBODY, s -> a -> s.world.pin.challenge.issue(a, s.card.id(), "session")),
                look("open a PIN page", SEEING, s -> a -> s.world.pin.page.open(a, s.card.id())),
                change(
                        "ask for a reset",
                        ADMIN,
                        s -> a -> s.world.pin.request.ask(a, s.bare.id(), PinResetReason.FORGOTTEN, "")),
                change("withdraw a reset", NOBODY, s -> a -> s.world.pin.request.cancel(a, s.reset)),
                change("say a PIN works", NOBODY, s -> a -> s.world.pin.confirm.confirm(a, s.card.id())),
                change("approve a reset", DECIDING, s -> a -> s.world.approvals.decide.approve(a, s.reset, "")),
                change("reject a reset", DECIDING, s -> a -> s.world.approvals.decide.reject(a, s.reset, "No.")),
                look("see a reset", QUEUE, s -> a -> s.world.approvals.show.show(a, s.reset)),
                own("list what waits", QUEUE, false, s -> a -> s.world.approvals.list.pending(a, null)),
                own("list what is decided", QUEUE, false, s -> a -> s.world.approvals.list.decided(a, null)),
                own(
                        "choose first PINs",
                        ADMIN,
                        false,
                        s -> a -> s.world.firstPins.choose.page(a, List.of(), null, null)),
                change(
                        "propose first PINs",
                        ADMIN,
                        s -> a -> s.world.firstPins.propose.propose(a, List.of(s.card.id()), "New.")),
                change("approve first PINs", DECIDING, s -> a -> s.world.firstPins.decide.approve(a, s.proposal, "")),
                change("reject first PINs", DECIDING, s -> a -> s.world.firstPins.decide.reject(a, s.proposal, "No.")),
                own("list first PINs", QUEUE, false, s -> a -> s.world.firstPins.list.pending(a, null)),
                look("see a proposal", QUEUE, s -> a -> s.world.firstPins.show.show(a, s.proposal)));
    }

    static Stream<Act> people() {
        InvitePerson.NewPerson nila = new InvitePerson.NewPerson("Nila Das", "nila@anay.test", Role.EMPLOYEE, null);
        ChangeDetails.Details details = new ChangeDetails.Details("Asha Rao", "a@mallory.test", "", "");
        return Stream.of(
                own("list people", MANAGING, false, s -> a -> s.world.people.list.list(a, null)),
                look("see a person", MANAGING, s -> a -> s.world.people.show.show(a, s.person)),
                own("invite", MANAGING, true, s -> a -> s.world.people.invite.invite(a, nila)),
                change("invite again", MANAGING, s -> a -> s.world.people.invite.again(a, s.person)),
                change("print a slip", MANAGING, s -> a -> s.world.people.slip.print(a, s.person)),
                change("confirm a right", MANAGING, s -> a -> s.world.people.confirm.confirm(a, s.person)),
                change("change a role", MANAGING, s -> a -> s.world.people.role.change(a, s.person, Role.EMPLOYEE)),
                change("change details", MANAGING, s -> a -> s.world.people.details.change(a, s.person, details)),
                change("end access", MANAGING, s -> a -> s.world.people.access.end(a, s.person)),
                change("restore access", MANAGING, s -> a -> s.world.people.access.restore(a, s.person)),
                change("sign out everywhere", MANAGING, s -> a -> s.world.people.sessions.of(a, s.person)),
                change("ask for a recovery", MANAGING, s -> a -> s.world.people.recovery.ask(a, s.person, "Seen.")),
                change("withdraw a recovery", MANAGING, s -> a -> s.world.people.recovery.withdraw(a, s.person)),
                change("agree to a recovery", MANAGING, s -> a -> s.world.people.agreement.agree(a, s.person)));
    }

    @ParameterizedTest
    @MethodSource({"cards", "pins", "people"})
    void each_wrong_role_and_another_companys_admin_are_refused(Act act) {
        for (Role role : EnumSet.complementOf(copy(act.allowed()))) {
            Scene scene = new Scene();
            refused(act, scene, scene.somebody(role));
        }
        if (act.ofACompany()) {
            Scene scene = new Scene();
            refused(act, scene, scene.stranger);
        }
    }

    private static void refused(Act act, Scene scene, Actor actor) {
        String who = act + " by " + actor.role() + " of " + actor.company().value();
        int calls = scene.world.enkash.calls().size();
        int entries = scene.world.memory.history().all().size();
        Person person = scene.world.people.now(scene.person);

        Object outcome = act.done().apply(scene).apply(actor);

        assertThat(name(outcome)).as(who).isIn(REFUSALS);
        assertThat(scene.world.enkash.calls()).as(who).hasSize(calls);
        assertThat(scene.world.now(scene.card)).as(who).isEqualTo(scene.card);
        assertThat(scene.world.people.now(scene.person)).as(who).isEqualTo(person);
        List<HistoryEntry> written = scene.world
                .memory
                .history()
                .all()
                .subList(entries, scene.world.memory.history().all().size());
        assertThat(written).as(who).allMatch(entry -> entry.outcome() == Outcome.REFUSED);
        assertThat(written.isEmpty()).as(who).isEqualTo(!act.changes());
    }

    /** A refusal for the role stands one level deeper where there are others that the page explains. */
    private static String name(Object outcome) {
        String name = outcome.getClass().getSimpleName();
        return Stream.of("WrongRole", "NotYours").anyMatch(outcome.toString()::contains) ? "NotAllowed" : name;
    }

    private static EnumSet<Role> copy(Set<Role> roles) {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }

    private static CardOrder order() {
        NewHolder holder = new NewHolder(
                null, "asha.rao@demo.cardkeep.test", "9876543210", null, "ASHA RAO", null, null, null, null, null);
        return new CardOrder(holder, CardForm.VIRTUAL, null, false, null, "");
    }

    private static NewCardAccount account() {
        return new NewCardAccount(
                World.COMPANY, "Anay Foods", null, "PMGAZ7L5A", "m@example.com", "9876543210", "T", AccountType.MEAL);
    }
}
