package io.cardkeep.application.load;

import io.cardkeep.application.card.FoundCard;
import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.load.Loaded;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.List;
import java.util.Optional;

/** Moving money from an account onto one of its cards. A load cannot be taken back, and is never sent twice. */
public final class LoadMoney {
    private final Cards cards;
    private final AccountFunding funding;
    private final Journal journal;
    private final JournalledCalls calls;

    public LoadMoney(Cards cards, AccountFunding funding, Journal journal) {
        this.cards = cards;
        this.funding = funding;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /**
     * Loads a card.
     *
     * @param amount more than nothing
     * @param description for the card's statement, may be empty
     */
    public Outcome load(Actor actor, CardId card, Money amount, String description, FormId form) {
        Optional<Ending> before = calls.before(actor, InstructionKind.LOAD_CARD, card, form);
        if (before.isPresent()) {
            return new Outcome.Sent(before.get());
        }
        Draft draft = journal.draft(actor, CardAction.LOAD)
                .with("amount", amount.rupees().toPlainString());
        return switch (FoundCard.of(cards, actor, card, Permission.LOAD_CARDS, draft)) {
            case FoundCard.NotFound() -> new Outcome.NotFound();
            case FoundCard.NotAllowed() -> new Outcome.NotAllowed();
            case FoundCard.Found(Card found) ->
                obstacle(found, amount, draft)
                        .orElseGet(() -> new Outcome.Sent(send(actor, found, amount, description, form, draft)));
        };
    }

    private static Optional<Outcome> obstacle(Card card, Money amount, Draft draft) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            draft.refused("amount-unfit");
            return Optional.of(new Outcome.AmountUnfit());
        }
        if (card.product() == CardProduct.GIFT) {
            draft.refused("gift-card");
            return Optional.of(new Outcome.GiftCard());
        }
        if (card.status() == CardStatus.BLOCKED) {
            draft.refused("card-blocked");
            return Optional.of(new Outcome.CardBlocked());
        }
        return Optional.empty();
    }

    private Ending send(Actor actor, Card card, Money amount, String description, FormId form, Draft draft) {
        LoadReference reference =
                new LoadReference("CK" + journal.newId().toString().replace("-", ""));
        Load load = new Load(card.ref(), amount, reference, description);
        Journal.Order order = new Journal.Order(
                InstructionKind.LOAD_CARD,
                new Target.OfCard(card.ref()),
                actor,
                form,
                null,
                new Terms.Loading(amount, reference));
        return calls.runForReceipt(
                order,
                draft.with("reference", reference.value()),
                intended -> funding.load(load),
                receipt -> effects(card, receipt));
    }

    private List<Effect> effects(Card card, Receipt<Loaded> receipt) {
        Loaded loaded = receipt.brought();
        return loaded == null || loaded.balance() == null
                ? List.of()
                : List.of(new Effect.CardBalanceChanged(card.ref(), loaded.balance(), journal.now()));
    }

    public sealed interface Outcome {
        /** It went through the journal, now or with the same form before. */
        record Sent(Ending ending) implements Outcome {}

        /** Nothing, or less than nothing. */
        record AmountUnfit() implements Outcome {}

        /** EnKash loads no gift card ("Load Card Balance"). */
        record GiftCard() implements Outcome {}

        record CardBlocked() implements Outcome {}

        /** They see the card but may not load it. */
        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
