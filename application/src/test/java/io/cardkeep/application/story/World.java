package io.cardkeep.application.story;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.memory.Memory;
import io.cardkeep.application.pin.ResetTimes;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Role;
import java.time.Duration;
import java.util.List;

/** A company with its use cases over memory, a scripted EnKash and one clock. */
public final class World {
    public static final CompanyId COMPANY = new CompanyId("CEKEP5GSGP");
    public static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    public static final Duration SETTLE_AFTER = Duration.ofMinutes(10);
    public static final ResetTimes TIMES = new ResetTimes(Duration.ofDays(7), Duration.ofDays(3));

    public final MovableClock clock = new MovableClock();
    public final Memory memory = new Memory();
    public final ScriptedPinSetter setter = new ScriptedPinSetter();
    public final ScriptedEnkash enkash = new ScriptedEnkash();
    public final ScriptedIssuance issuance = new ScriptedIssuance(enkash);
    public final Outbox outbox = new Outbox();
    public final Chronicle chronicle = new Chronicle(memory.history(), memory.people(), Samples::id, clock);
    public final Journal journal = new Journal(memory.instructions(), chronicle, SETTLE_AFTER);
    public final PinUseCases pin = new PinUseCases(this);
    public final ApprovalUseCases approvals = new ApprovalUseCases(this);
    public final FirstPinUseCases firstPins = new FirstPinUseCases(this);
    public final CardUseCases cards = new CardUseCases(this);
    public final PeopleUseCases people = new PeopleUseCases(this);

    public World() {
        memory.accounts()
                .add(
                        new CardAccount(COMPANY, ACCOUNT, "Travel", CardProduct.CORPORATE, null, null, null),
                        chronicle.draft(COMPANY, AccountAction.ADD).ends(Outcome.DONE));
    }

    public PersonBuilder anEmployee(String name) {
        return new PersonBuilder(this, name, Role.EMPLOYEE);
    }

    public PersonBuilder anAdmin(String name) {
        return new PersonBuilder(this, name, Role.ADMIN);
    }

    public PersonBuilder anAuditor(String name) {
        return new PersonBuilder(this, name, Role.AUDITOR);
    }

    public PersonBuilder anApprover(String name) {
        return new PersonBuilder(this, name, Role.APPROVER);
    }

    public PersonBuilder anOfficer(String name) {
        return new PersonBuilder(this, name, Role.SECURITY_OFFICER);
    }

    public CardBuilder anActiveCard() {
        return new CardBuilder(this);
    }

    /** The card as it is stored now. */
    public Card now(Card card) {
        return memory.cards().find(COMPANY, card.id()).orElseThrow();
    }

    /** The last entry that was written. */
    public HistoryEntry lastEntry() {
        return memory.history().all().getLast();
    }

    /** The entries of an action, in the order in which they were written, as {@code OUTCOME reason}. */
    public List<String> entriesOf(Action action) {
        return memory.history().all().stream()
                .filter(entry -> entry.action() == action)
                .map(entry -> (entry.outcome() + " " + entry.details().getOrDefault("reason", "")).strip())
                .toList();
    }
}
