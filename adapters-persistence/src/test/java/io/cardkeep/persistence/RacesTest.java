package io.cardkeep.persistence;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions.Opening;
import io.cardkeep.domain.journal.SampleInstruction;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.Sponsors;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResets.Adding;
import io.cardkeep.domain.pin.PinResets.Changing;
import io.cardkeep.domain.pin.SampleReset;
import io.cardkeep.domain.pin.SealingChallenge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** What two people, two tabs or two nodes do at the same moment. Each race is run often, since it has two winners. */
class RacesTest {
    private static final int TIMES = 20;
    private static StoredInPostgres stored;

    @BeforeAll
    static void start() {
        stored = new StoredInPostgres();
    }

    @AfterAll
    static void stop() {
        stored.close();
    }

    @RepeatedTest(TIMES)
    void of_two_decisions_one_is_stored_and_the_other_sees_it() throws Exception {
        SampleReset sample = new SampleReset(stored);
        PinReset.Pending pending = sample.asked();
        PinReset approval = pending.approve(sample.decision("Yes."), NOW.plusSeconds(600));
        PinReset rejection = pending.reject(sample.decision("No."));
        HistoryEntry approved = sample.company.entry(PinResetAction.APPROVE);
        HistoryEntry rejected = sample.company.entry(PinResetAction.REJECT);

        List<Changing> outcomes = AtOnce.run(
                () -> stored.resets().change(approval, approved),
                () -> stored.resets().change(rejection, rejected));

        PinReset decided = stored.resets()
                .find(sample.company.id(), pending.request().id())
                .orElseThrow();
        assertThat(outcomes).containsExactlyInAnyOrder(new Changing.Changed(decided), new Changing.LostRace(decided));
        assertThat(sample.company.remembers(approved)).isEqualTo(decided instanceof PinReset.Approved);
        assertThat(sample.company.remembers(rejected)).isEqualTo(decided instanceof PinReset.Rejected);
    }

    @RepeatedTest(TIMES)
    void of_two_requests_for_a_card_one_is_added_and_the_other_sees_it() throws Exception {
        SampleReset sample = new SampleReset(stored);
        PinReset.Pending one = new PinReset.Pending(sample.request(), 0);
        PinReset.Pending other = new PinReset.Pending(sample.request(), 0);

        List<Adding> outcomes = AtOnce.run(
                () -> stored.resets().add(one, sample.company.entry(PinResetAction.ASK)),
                () -> stored.resets().add(other, sample.company.entry(PinResetAction.ASK)));

        PinReset.Pending open = (PinReset.Pending)
                stored.resets().open(sample.company.id(), sample.card.id()).orElseThrow();
        assertThat(outcomes).containsExactlyInAnyOrder(new Adding.Added(open), new Adding.AlreadyOpen(open));
    }

    @RepeatedTest(TIMES)
    void of_two_forms_for_a_pin_one_opens_and_the_other_waits() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        Instruction one = on.intended(InstructionKind.SET_PIN, NOW);
        Instruction other = on.intended(InstructionKind.SET_PIN, NOW);

        List<Opening> outcomes = AtOnce.run(() -> open(on, one), () -> open(on, other));

        Instruction opened = stored.instructions()
                .latestPin(on.sample.company.id(), on.card())
                .orElseThrow();
        assertThat(outcomes).containsExactlyInAnyOrder(new Opening.Opened(), new Opening.Waits(opened));
    }

    @RepeatedTest(TIMES)
    void a_double_click_opens_once_and_sees_the_first() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        FormId form = new FormId(Samples.id());
        Instruction one = on.intended(InstructionKind.LOCK_CARD, NOW, form, null);
        Instruction other = on.intended(InstructionKind.LOCK_CARD, NOW, form, null);

        List<Opening> outcomes = AtOnce.run(() -> open(on, one), () -> open(on, other));

        Instruction opened = stored.instructions()
                .findByForm(on.sample.company.id(), one.actor(), form)
                .orElseThrow();
        assertThat(outcomes).containsExactlyInAnyOrder(new Opening.Opened(), new Opening.Repeated(opened));
    }

    @RepeatedTest(TIMES)
    void one_form_sent_for_two_cards_opens_once() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        Card second = on.sample.company.card(on.sample.holder.id());
        FormId form = new FormId(Samples.id());
        Instruction one = on.intended(InstructionKind.LOCK_CARD, NOW, form, null);
        Instruction other = on.intended(second, InstructionKind.LOCK_CARD, NOW, form, null);

        List<Opening> outcomes = AtOnce.run(() -> open(on, one), () -> open(on, other));

        Instruction opened = stored.instructions()
                .findByForm(on.sample.company.id(), one.actor(), form)
                .orElseThrow();
        assertThat(outcomes).containsExactlyInAnyOrder(new Opening.Opened(), new Opening.Repeated(opened));
    }

    @RepeatedTest(TIMES)
    void of_two_answers_to_one_instruction_one_settles_it() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        Instruction pin = on.openedPin();
        Settlement accepted = on.settlement(pin, InstructionState.ACCEPTED, NOW.plusSeconds(1));
        Settlement declined = on.settlement(pin, InstructionState.DECLINED, NOW.plusSeconds(1));

        List<Boolean> outcomes = AtOnce.run(
                () -> stored.instructions().settle(accepted),
                () -> stored.instructions().settle(declined));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        boolean wasAccepted = on.find(pin).state() == InstructionState.ACCEPTED;
        assertThat(on.sample.company.remembers(accepted.entry())).isEqualTo(wasAccepted);
        assertThat(on.sample.company.remembers(declined.entry())).isEqualTo(!wasAccepted);
    }

    @RepeatedTest(TIMES)
    void two_pins_of_a_card_that_settle_at_once_do_not_lock_up() throws Exception {
        SampleInstruction on = new SampleInstruction(stored);
        Instant settled = NOW.plus(SampleInstruction.SETTLES);
        Instruction first = on.settled(InstructionKind.SET_PIN, NOW, InstructionState.UNCONFIRMED);
        Instruction second = on.opened(InstructionKind.SET_PIN, settled);
        Effect closing = new Effect.EarlierPinsClosed(on.sample.card.ref(), settled);

        List<Boolean> outcomes = AtOnce.run(
                () -> stored.instructions().settle(on.settlement(first, InstructionState.ACCEPTED, settled, closing)),
                () -> stored.instructions().settle(on.settlement(second, InstructionState.ACCEPTED, settled, closing)));

        assertThat(outcomes.get(1)).isTrue();
        assertThat(on.find(second).state()).isEqualTo(InstructionState.ACCEPTED);
        assertThat(on.find(first).state())
                .isEqualTo(outcomes.getFirst() ? InstructionState.ACCEPTED : InstructionState.CLOSED);
    }

    @RepeatedTest(TIMES)
    void a_challenge_is_taken_once() throws Exception {
        SampleReset sample = new SampleReset(stored);
        String nonce = "nonce-" + Samples.number();
        SealingChallenge challenge = new SealingChallenge(
                nonce, sample.company.id(), sample.card.id(), sample.holder.id(), "session", "key", NOW);
        stored.challenges().add(challenge);

        assertThat(AtOnce.run(
                        () -> stored.challenges().take(nonce),
                        () -> stored.challenges().take(nonce)))
                .containsExactlyInAnyOrder(Optional.of(challenge), Optional.empty());
    }

    @RepeatedTest(TIMES)
    void an_address_is_taken_once() throws Exception {
        SampleCompany company = new SampleCompany(stored);
        Person one = company.newPerson("Asha Rao", Role.EMPLOYEE);
        Person other = sameAddress(company.newPerson("Asha Roy", Role.EMPLOYEE), one);

        assertThat(AtOnce.run(
                        () -> stored.people().add(one, null, company.entry(PeopleAction.INVITE)),
                        () -> stored.people().add(other, null, company.entry(PeopleAction.INVITE))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(entries(company)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void a_found_card_is_added_once() throws Exception {
        SampleCompany company = new SampleCompany(stored);
        Card card = company.newCard(null, "4312");

        assertThat(AtOnce.run(
                        () -> stored.cards().add(card, company.entry(CardAction.FOUND)),
                        () -> stored.cards().add(card, company.entry(CardAction.FOUND))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(entries(company)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void a_set_up_link_is_used_once() throws Exception {
        SampleCompany company = new SampleCompany(stored);
        SetUpLink link = new SetUpLink("token-" + Samples.number(), company.id(), null, NOW.plusSeconds(9));
        stored.setUpLinks().add(link);
        Person one = company.newPerson("Meera Iyer", Role.ADMIN);
        Person other = company.newPerson("Somebody Else", Role.ADMIN);

        assertThat(AtOnce.run(() -> use(link, one, company), () -> use(link, other, company)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(stored.people().deciders(company.id())).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void of_the_last_two_who_hold_a_role_one_stays() throws Exception {
        SampleCompany company = new SampleCompany(stored);
        Person one = joined(company, "Omar Ali");
        Person other = joined(company, "Tara Bose");

        assertThat(AtOnce.run(() -> ends(company, one), () -> ends(company, other)))
                .containsExactlyInAnyOrder(People.Withdrawal.WITHDRAWN, People.Withdrawal.LAST_ONE);
    }

    private static Person joined(SampleCompany company, String name) {
        Person person = company.newPerson(name, Role.SECURITY_OFFICER).withPassword(new PasswordHash("hash"));
        stored.people().add(person, null, company.entry(PeopleAction.INVITE));
        return person;
    }

    private static People.Withdrawal ends(SampleCompany company, Person person) {
        return stored.people()
                .withdraw(person.withAccess(false), person.role(), null, company.entry(PeopleAction.END_ACCESS));
    }

    private static boolean use(SetUpLink link, Person person, SampleCompany company) {
        return stored.setUpLinks()
                .use(link.tokenHash(), SetUpLinks.Joined.anew(person), NOW, company.entry(PeopleAction.SET_UP));
    }

    private static Opening open(SampleInstruction on, Instruction intended) {
        return stored.instructions().open(intended, on.entry());
    }

    private static int entries(SampleCompany company) {
        return stored.history()
                .page(HistoryFilter.of(company.id()), null, 200)
                .entries()
                .size();
    }

    private static Person sameAddress(Person person, Person other) {
        return new Person(
                person.id(),
                person.company(),
                person.name(),
                other.email(),
                null,
                null,
                person.role(),
                person.facts(),
                Sponsors.NOBODY,
                person.since(),
                true,
                person.zone(),
                person.language(),
                0);
    }
}
