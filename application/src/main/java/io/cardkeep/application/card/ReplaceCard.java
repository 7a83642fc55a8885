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
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Having a card replaced, for its holder or for who may change any card. The old one is blocked for good; its PIN is not
 * carried over.
 */
public final class ReplaceCard {
    private final Known known;
    private final CardIssuance issuance;
    private final CardIssuer issuer;
    private final ReadBacks readBacks;
    private final Journal journal;
    private final JournalledCalls calls;

    public ReplaceCard(Known known, CardIssuance issuance, CardIssuer issuer, ReadBacks readBacks, Journal journal) {
        this.known = known;
        this.issuance = issuance;
        this.issuer = issuer;
        this.readBacks = readBacks;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /**
     * Has it replaced.
     *
     * @param typedDigits the last digits of the card's number as the person typed them to show that they mean it
     */
    public Outcome replace(Actor actor, CardId id, String typedDigits, Consent consent) {
        Optional<Ending> before = calls.before(actor, InstructionKind.REPLACE_CARD, id, consent.form());
        if (before.isPresent()) {
            return new Outcome.Sent(before.get());
        }
        Draft draft = journal.draft(actor, CardAction.REPLACE);
        Optional<Card> card = known.cards().find(actor.company(), id).filter(found -> found.isSeenBy(actor));
        if (card.isEmpty()) {
            return refuse(draft, "not-found", new Outcome.NotFound());
        }
        draft.on(card.get());
        if (!card.get().isChangedBy(actor)) {
            return refuse(draft, "not-allowed", new Outcome.NotAllowed());
        }
        String digits = card.get().number().lastDigits();
        if (!typedDigits.strip().equals(digits)) {
            return refuse(draft, "wrong-digits", new Outcome.WrongDigits(digits.length()));
        }
        return issuance.replacingNeedsCode() && consent.proof() == null
                ? new Outcome.CodeNeeded()
                : look(actor, card.get(), consent, draft);
    }

    private Outcome look(Actor actor, Card card, Consent consent, Draft draft) {
        CardAccount account =
                known.accounts().find(card.company(), card.account()).orElseThrow();
        return switch (issuer.cards(account)) {
            case Reading.Read<List<IssuedCard>>(var there) ->
                new Outcome.Sent(calls.runForEffects(
                        order(actor, card, there, consent.form()),
                        draft,
                        intended -> replace(intended, card, account, consent)));
            case Reading.Refused<List<IssuedCard>>(var reason) -> notAsked(actor, card, consent, draft, reason, null);
            case Reading.Unavailable<List<IssuedCard>>(var why, var retryAfter) ->
                notAsked(actor, card, consent, draft, why, retryAfter);
        };
    }

    private Outcome notAsked(
            Actor actor, Card card, Consent consent, Draft draft, String why, @Nullable Duration retryAfter) {
        return new Outcome.Sent(calls.notAsked(order(actor, card, List.of(), consent.form()), draft, why, retryAfter));
    }

    private static Journal.Order order(Actor actor, Card card, List<IssuedCard> there, FormId form) {
        Optional<IssuedCard> now =
                there.stream().filter(each -> each.ref().equals(card.ref())).findFirst();
        HolderMark holder = now.map(HolderMark::of).orElseGet(() -> new HolderMark(null, card.holderName()));
        boolean blocked = now.map(IssuedCard::status).orElse(card.status()) == CardStatus.BLOCKED;
        return new Journal.Order(
                InstructionKind.REPLACE_CARD,
                new Target.OfCard(card.ref()),
                actor,
                form,
                null,
                new Terms.Replacing(
                        now.map(IssuedCard::number).orElse(card.number()),
                        blocked,
                        holder.email(),
                        NewCards.before(there, holder)));
    }

    /** The successor is looked for once; where it does not show yet, a later sync brings it and finds whom it follows. */
    private Receipt<List<Effect>> replace(Instruction intended, Card card, CardAccount account, Consent consent) {
        Receipt<CardId> receipt = issuance.replace(card.ref(), consent.proof());
        if (!(receipt.answer() instanceof Answer.Accepted)) {
            return Receipt.of(receipt.answer());
        }
        CardId successor = receipt.brought();
        List<Effect> effects = successor == null || successor.equals(card.id())
                ? readBacks.shown(intended, journal.now())
                : succession(intended, card, account, successor);
        return new Receipt<>(receipt.answer(), effects);
    }

    private List<Effect> succession(Instruction intended, Card card, CardAccount account, CardId successor) {
        return issuer.card(account, successor) instanceof Reading.Read<IssuedCard>(var issued)
                ? List.of(
                        new Effect.CardStatusChanged(card.ref(), CardStatus.BLOCKED, journal.now()),
                        new Effect.CardAdded(card.succeededBy(issued, journal.now())))
                : readBacks.shown(intended, journal.now());
    }

    private static Outcome refuse(Draft draft, String reason, Outcome outcome) {
        draft.refused(reason);
        return outcome;
    }

    public sealed interface Outcome {
        /** It went through the journal, now or with the same form before; or EnKash could not be asked. */
        record Sent(Ending ending) implements Outcome {}

        /** What was typed is not how the card's number ends; so many digits are asked for. */
        record WrongDigits(int count) implements Outcome {}

        /** EnKash wants a one-time code with it, and none was typed; nothing was sent. */
        record CodeNeeded() implements Outcome {}

        /** They see the card but may not have it replaced. */
        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
