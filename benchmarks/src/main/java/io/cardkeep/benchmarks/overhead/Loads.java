package io.cardkeep.benchmarks.overhead;

import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.load.LoadMoney;
import io.cardkeep.benchmarks.measure.Way;
import io.cardkeep.benchmarks.stand.Company;
import io.cardkeep.benchmarks.stand.Stand;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.load.Loaded;
import io.cardkeep.domain.money.Money;
import java.util.List;
import java.util.UUID;

/** "Load Card Balance" of one rupee. */
final class Loads {
    static final String CALL = "balance";
    static final Money AMOUNT = Money.of("1.00");
    static final String DESCRIPTION = "Tea";

    private final Stand stand;
    private final BareClient bare;
    private final AccountFunding funding;
    private final JournalledLoad journalled;
    private final LoadMoney useCase;

    Loads(Stand stand, BareClient bare) {
        this.stand = stand;
        this.bare = bare;
        this.funding = stand.installation().port(AccountFunding.class);
        Journal journal = stand.installation().port(Journal.class);
        this.journalled = new JournalledLoad(journal, funding);
        this.useCase = new LoadMoney(stand.installation().port(Cards.class), funding, journal);
    }

    /** The bare client that keeps connections alive first, then the one that does as a change must. */
    List<Way> ways() {
        return List.of(
                new NamedWay(
                        "JDK HttpClient, kept-alive connections",
                        caller -> bare.overShared("/balance", json(stand.card(caller)))),
                new NamedWay(
                        "JDK HttpClient, a connection a call",
                        caller -> bare.overOwn("/balance", json(stand.card(caller)))),
                new NamedWay("adapter, journal off", caller -> load(stand.card(caller))),
                journalled(),
                useCase());
    }

    Way journalled() {
        return new NamedWay("adapter, journal on", caller -> done(journalled.load(stand.card(caller))));
    }

    /** It looks the form and the card up before it begins, which is two reads. */
    Way useCase() {
        return new NamedWay("use case LoadMoney", caller -> done(use(stand.card(caller))));
    }

    private static String json(Card card) {
        return """
                {"companyId":"%s","cardAccountId":"%s","enKashCardId":"%s","amount":%s,"transactionType":"CR",\
                "type":"ALLOCATE_FUND","transactionCode":"ALLOCATION","uniqueReferenceNumber":"%s","description":"%s"}""".formatted(
                        Company.ID.value(),
                        card.account().value(),
                        card.id().value(),
                        AMOUNT.rupees(),
                        reference().value(),
                        DESCRIPTION);
    }

    static LoadReference reference() {
        return new LoadReference("CK" + UUID.randomUUID().toString().replace("-", ""));
    }

    private void load(Card card) {
        Receipt<Loaded> receipt = funding.load(new Load(card.ref(), AMOUNT, reference(), DESCRIPTION));
        if (!(receipt.answer() instanceof Answer.Accepted)) {
            throw new IllegalStateException("The load was not accepted: " + receipt.answer());
        }
    }

    private Ending use(Card card) {
        LoadMoney.Outcome outcome =
                useCase.load(Company.ACTOR, card.id(), AMOUNT, DESCRIPTION, new FormId(UUID.randomUUID()));
        if (outcome instanceof LoadMoney.Outcome.Sent(Ending ending)) {
            return ending;
        }
        throw new IllegalStateException("The load was not sent: " + outcome);
    }

    private static void done(Ending ending) {
        if (!(ending instanceof Ending.Done)) {
            throw new IllegalStateException("The load was not done: " + ending);
        }
    }
}
