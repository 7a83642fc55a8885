package io.cardkeep.web.runs;

import io.cardkeep.application.account.OpenCardAccount;
import io.cardkeep.application.card.BlockCard;
import io.cardkeep.application.card.IssueCard;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.application.card.OrderPlastic;
import io.cardkeep.application.card.ReplaceCard;
import io.cardkeep.application.card.SyncCards;
import io.cardkeep.application.control.ChangeControls;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.CloseByHand;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.Known;
import io.cardkeep.application.journal.ReadBacks;
import io.cardkeep.application.journal.ReconcileInstructions;
import io.cardkeep.application.journal.SettleAbandoned;
import io.cardkeep.application.journal.TellOfChanges;
import io.cardkeep.application.load.LoadMoney;
import io.cardkeep.application.pin.ConfirmPin;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinPolicies;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.domain.pin.PinSetter;
import java.time.Duration;

/** The use cases that change something at EnKash, made from the application's own ports as a test bends them. */
record UseCases(
        LockCard lock,
        BlockCard block,
        LoadMoney load,
        ChangeControls controls,
        OrderPlastic plastic,
        IssueSealingChallenge challenges,
        SetPin pin,
        ConfirmPin confirm,
        CloseByHand close,
        SettleAbandoned abandoned,
        ReconcileInstructions reconcile,
        IssueCard issue,
        ReplaceCard replace,
        OpenCardAccount open,
        SyncCards sync) {
    /** The sandbox keeps this law too: no effect comes later ({@code enkash.settle-after}). */
    static final Duration SETTLE_AFTER = Duration.ofMinutes(10);

    /**
     * Those of one node.
     *
     * @param beans the application's
     * @param instructions the journal's rows as this node reaches them
     * @param seams where this node can die
     */
    static UseCases of(Beans beans, Instructions instructions, Seams seams) {
        Cards cards = beans.of(Cards.class);
        Chronicle chronicle = beans.of(Chronicle.class);
        Journal journal = new Journal(instructions, chronicle, SETTLE_AFTER);
        CardIssuer issuer = seams.over(CardIssuer.class, beans.of(CardIssuer.class));
        CardIssuance issuance = seams.over(CardIssuance.class, beans.of(CardIssuance.class));
        Known known = beans.of(Known.class);
        ReadBacks readBacks = beans.of(ReadBacks.class);
        return new UseCases(
                new LockCard(cards, issuer, journal),
                new BlockCard(cards, issuer, journal),
                new LoadMoney(cards, seams.over(AccountFunding.class, beans.of(AccountFunding.class)), journal),
                new ChangeControls(cards, seams.over(CardControls.class, beans.of(CardControls.class)), journal),
                new OrderPlastic(cards, issuance, journal),
                beans.of(IssueSealingChallenge.class),
                new SetPin(
                        beans.of(PinGate.class),
                        beans.of(PinPolicies.class),
                        seams.over(PinSetter.class, beans.of(PinSetter.class)),
                        journal,
                        notice -> {}),
                new ConfirmPin(cards, beans.of(PinResets.class), instructions, journal),
                new CloseByHand(instructions, beans.of(Closings.class), cards, beans.of(People.class), journal),
                new SettleAbandoned(instructions, journal, cards, beans.of(PinResets.class), chronicle),
                new ReconcileInstructions(instructions, journal, cards, readBacks, beans.of(TellOfChanges.class)),
                new IssueCard(known, issuance, issuer, readBacks, journal),
                new ReplaceCard(known, issuance, issuer, readBacks, journal),
                new OpenCardAccount(seams.over(AccountOpening.class, beans.of(AccountOpening.class)), journal),
                beans.of(SyncCards.class));
    }

    /** Where an application's parts come from. */
    @FunctionalInterface
    interface Beans {
        <T> T of(Class<T> type);
    }
}
