package io.cardkeep.application.card;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.HolderMark;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.application.journal.Known;
import io.cardkeep.application.journal.NewCards;
import io.cardkeep.application.journal.ReadBacks;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Having a card issued. EnKash takes no reference for a card, so its account is read first: what was not there before, and
 * is this holder's, is the new card.
 */
public final class IssueCard {
    private final Known known;
    private final CardIssuance issuance;
    private final Journal journal;
    private final CardIssuer issuer;
    private final ReadBacks readBacks;
    private final JournalledCalls calls;

    public IssueCard(Known known, CardIssuance issuance, CardIssuer issuer, ReadBacks readBacks, Journal journal) {
        this.known = known;
        this.issuance = issuance;
        this.issuer = issuer;
        this.readBacks = readBacks;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /** Has one issued in an account. */
    public Outcome issue(Actor actor, CardAccountId id, CardOrder wanted, FormId form) {
        Target target = new Target.OfAccount(actor.company(), id);
        Optional<Ending> before = calls.before(actor, InstructionKind.ISSUE_CARD, target, form);
        if (before.isPresent()) {
            return new Outcome.Sent(before.get());
        }
        Draft draft = journal.draft(actor, CardAction.ISSUE)
                .with("form", wanted.form().name());
        if (!actor.may(Permission.ISSUE_CARDS)) {
            return refuse(draft, "not-allowed", new Outcome.NotAllowed());
        }
        Optional<CardAccount> account = known.accounts().find(actor.company(), id);
        if (account.isEmpty()) {
            return refuse(draft, "no-such-account", new Outcome.NoSuchAccount());
        }
        draft.touch(Touch.Kind.ACCOUNT, id.value(), account.get().title());
        Set<CardOrder.Fault> faults = wanted.faults(account.get().product());
        return faults.isEmpty()
                ? look(actor, account.get(), wanted, form, draft)
                : refuse(draft, "order-unfit", new Outcome.Unfit(faults));
    }

    private Outcome look(Actor actor, CardAccount account, CardOrder wanted, FormId form, Draft draft) {
        String email = wanted.email();
        known.people().byEmails(actor.company(), Set.of(email)).values().forEach(draft::on);
        return switch (issuer.cards(account)) {
            case Reading.Read<List<IssuedCard>>(var there) ->
                new Outcome.Sent(calls.runForEffects(
                        order(actor, account, wanted, there, form),
                        draft,
                        intended -> issue(intended, wanted.inAccount(account), email)));
            case Reading.Refused<List<IssuedCard>>(var reason) ->
                new Outcome.Sent(calls.notAsked(order(actor, account, wanted, List.of(), form), draft, reason, null));
            case Reading.Unavailable<List<IssuedCard>>(var why, var retryAfter) ->
                new Outcome.Sent(
                        calls.notAsked(order(actor, account, wanted, List.of(), form), draft, why, retryAfter));
        };
    }

    private static Journal.Order order(
            Actor actor, CardAccount account, CardOrder wanted, List<IssuedCard> there, FormId form) {
        HolderMark holder = new HolderMark(wanted.email(), null);
        return new Journal.Order(
                InstructionKind.ISSUE_CARD,
                new Target.OfAccount(account.company(), account.id()),
                actor,
                form,
                null,
                new Terms.Issuing(wanted.email(), wanted.load(), NewCards.before(there, holder)));
    }

    /** A card that an accepted answer does not show is looked for once; else a later sync brings it. */
    private Receipt<List<Effect>> issue(Instruction intended, NewCard card, String email) {
        Receipt<IssuedCard> receipt = issuance.issue(card);
        if (!(receipt.answer() instanceof Answer.Accepted)) {
            return Receipt.of(receipt.answer());
        }
        IssuedCard issued = receipt.brought();
        return new Receipt<>(
                receipt.answer(),
                issued == null
                        ? readBacks.shown(intended, journal.now())
                        : List.of(
                                new Effect.CardAdded(known.issued(intended.company(), issued, email, journal.now()))));
    }

    private static Outcome refuse(Draft draft, String reason, Outcome outcome) {
        draft.refused(reason);
        return outcome;
    }

    public sealed interface Outcome {
        /** It went through the journal, now or with the same form before; or EnKash could not be asked. */
        record Sent(Ending ending) implements Outcome {}

        /** What is missing or wrong in the order. */
        record Unfit(Set<CardOrder.Fault> faults) implements Outcome {
            public Unfit {
                faults = Set.copyOf(faults);
            }
        }

        record NoSuchAccount() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
