package io.cardkeep.benchmarks.overhead;

import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.benchmarks.stand.Company;
import io.cardkeep.domain.card.Card;
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
import java.util.List;
import java.util.UUID;

/** A load through the journal as LoadMoney sends it, without what the use case looks up before. */
final class JournalledLoad {
    private final Journal journal;
    private final JournalledCalls calls;
    private final AccountFunding funding;

    JournalledLoad(Journal journal, AccountFunding funding) {
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
        this.funding = funding;
    }

    Ending load(Card card) {
        LoadReference reference = Loads.reference();
        Load load = new Load(card.ref(), Loads.AMOUNT, reference, Loads.DESCRIPTION);
        return calls.runForReceipt(
                new Journal.Order(
                        InstructionKind.LOAD_CARD,
                        new Target.OfCard(card.ref()),
                        Company.ACTOR,
                        new FormId(UUID.randomUUID()),
                        null,
                        new Terms.Loading(Loads.AMOUNT, reference)),
                journal.draft(Company.ACTOR, CardAction.LOAD)
                        .on(card)
                        .with("amount", Loads.AMOUNT.rupees().toPlainString())
                        .with("reference", reference.value()),
                intended -> funding.load(load),
                receipt -> effects(card, receipt));
    }

    private List<Effect> effects(Card card, Receipt<Loaded> receipt) {
        Loaded loaded = receipt.brought();
        return loaded == null || loaded.balance() == null
                ? List.of()
                : List.of(new Effect.CardBalanceChanged(card.ref(), loaded.balance(), journal.now()));
    }
}
