package io.cardkeep.application.account;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.ContactFormat;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opening a card account at EnKash. It has no call that lists accounts, so an answer that is lost is asked of people. */
public final class OpenCardAccount {
    private static final int LONGEST_TITLE = 100;

    private final AccountOpening opening;
    private final Journal journal;
    private final JournalledCalls calls;

    public OpenCardAccount(AccountOpening opening, Journal journal) {
        this.opening = opening;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /** Opens one for the actor's company. */
    public Outcome open(Actor actor, NewCardAccount wanted, FormId form) {
        Target target = new Target.OfCompany(actor.company());
        Optional<Ending> before = calls.before(actor, InstructionKind.OPEN_ACCOUNT, target, form);
        if (before.isPresent()) {
            return new Outcome.Sent(before.get());
        }
        Draft draft = journal.draft(actor, AccountAction.OPEN);
        if (!actor.may(Permission.MANAGE_ACCOUNTS) || !wanted.company().equals(actor.company())) {
            draft.refused("not-allowed");
            return new Outcome.NotAllowed();
        }
        Set<Fault> faults = faults(wanted);
        if (!faults.isEmpty()) {
            draft.refused("account-unfit");
            return new Outcome.Unfit(faults);
        }
        draft.with("title", wanted.title()).with("type", wanted.type().name());
        Terms terms = new Terms.Opening(wanted.title(), wanted.type().product());
        Journal.Order order = new Journal.Order(InstructionKind.OPEN_ACCOUNT, target, actor, form, null, terms);
        return new Outcome.Sent(calls.runForEffects(order, draft, intended -> open(wanted)));
    }

    /** An account that is open but whose id nobody knows cannot be used: somebody has to look it up. */
    private Receipt<List<Effect>> open(NewCardAccount wanted) {
        Receipt<CardAccountId> receipt = opening.open(wanted);
        CardAccountId id = receipt.brought();
        if (!(receipt.answer() instanceof Answer.Accepted)) {
            return Receipt.of(receipt.answer());
        }
        return id == null
                ? Receipt.of(new Answer.Unconfirmed("EnKash opened the account and did not say its id."))
                : new Receipt<>(
                        receipt.answer(),
                        List.of(new Effect.AccountAdded(new CardAccount(
                                wanted.company(),
                                id,
                                wanted.title(),
                                wanted.type().product(),
                                null,
                                null,
                                null))));
    }

    private static Set<Fault> faults(NewCardAccount wanted) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (wanted.title().isBlank() || wanted.title().length() > LONGEST_TITLE) {
            faults.add(Fault.TITLE);
        }
        if (wanted.companyName().isBlank()) {
            faults.add(Fault.COMPANY_NAME);
        }
        if (wanted.plan().isBlank()) {
            faults.add(Fault.PLAN);
        }
        if (!ContactFormat.isEmail(wanted.email())) {
            faults.add(Fault.EMAIL);
        }
        if (!ContactFormat.isMobile(wanted.mobile())) {
            faults.add(Fault.MOBILE);
        }
        return faults;
    }

    /** A field that is missing or wrong. */
    public enum Fault {
        /** 1 to 100 characters. */
        TITLE,
        COMPANY_NAME,
        PLAN,
        EMAIL,
        /** Ten digits. */
        MOBILE
    }

    public sealed interface Outcome {
        /** It went through the journal, now or with the same form before. */
        record Sent(Ending ending) implements Outcome {}

        /** What is missing or wrong. */
        record Unfit(Set<Fault> faults) implements Outcome {
            public Unfit {
                faults = Set.copyOf(faults);
            }
        }

        record NotAllowed() implements Outcome {}
    }
}
