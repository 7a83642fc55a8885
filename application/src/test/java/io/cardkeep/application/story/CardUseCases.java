package io.cardkeep.application.story;

import io.cardkeep.application.account.OpenCardAccount;
import io.cardkeep.application.account.RefreshAccounts;
import io.cardkeep.application.card.BlockCard;
import io.cardkeep.application.card.FindCards;
import io.cardkeep.application.card.IssueCard;
import io.cardkeep.application.card.ListCards;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.application.card.LockMyCards;
import io.cardkeep.application.card.OrderPlastic;
import io.cardkeep.application.card.ReplaceCard;
import io.cardkeep.application.card.ShowCard;
import io.cardkeep.application.card.SyncCards;
import io.cardkeep.application.control.ChangeControls;
import io.cardkeep.application.journal.CloseByHand;
import io.cardkeep.application.journal.Known;
import io.cardkeep.application.journal.ListUnconfirmed;
import io.cardkeep.application.journal.ReadBacks;
import io.cardkeep.application.journal.ReconcileInstructions;
import io.cardkeep.application.journal.ReleaseChanges;
import io.cardkeep.application.journal.TellOfChanges;
import io.cardkeep.application.load.LoadMoney;
import io.cardkeep.application.memory.Memory;
import io.cardkeep.application.transaction.FetchTransactions;

/** The use cases about cards and their state. */
public final class CardUseCases {
    public final LockCard lock;
    public final LockMyCards lockMine;
    public final BlockCard block;
    public final ListCards list;
    public final ShowCard show;
    public final SyncCards sync;
    public final ReconcileInstructions reconcile;
    public final LoadMoney load;
    public final ChangeControls controls;
    public final OrderPlastic plastic;
    public final CloseByHand close;
    public final TellOfChanges tell;
    public final ReleaseChanges release;
    public final ListUnconfirmed unconfirmed;
    public final IssueCard issue;
    public final ReplaceCard replace;
    public final OpenCardAccount open;

    CardUseCases(World world) {
        Memory memory = world.memory;
        lock = new LockCard(memory.cards(), world.enkash, world.journal);
        lockMine = new LockMyCards(memory.cards(), lock, world.journal, Runnable::run);
        block = new BlockCard(memory.cards(), world.enkash, world.journal);
        list = new ListCards(
                memory.cards(), memory.transactions(), memory.instructions(), memory.people(), world.pin.gate);
        show = new ShowCard(
                memory.cards(), memory.transactions(), memory.instructions(), memory.people(), world.pin.gate);
        sync = new SyncCards(
                new RefreshAccounts(memory.accounts(), world.enkash, world.chronicle),
                new FindCards(
                        memory.accounts(),
                        world.enkash,
                        new FindCards.Shelf(memory.cards(), memory.instructions()),
                        memory.people(),
                        world.chronicle),
                new FetchTransactions(memory.accounts(), world.enkash, memory.transactions(), world.chronicle));
        Known known = new Known(memory.accounts(), memory.cards(), memory.people());
        ReadBacks readBacks = new ReadBacks(known, world.enkash, world.enkash, world.enkash);
        issue = new IssueCard(known, world.issuance, world.enkash, readBacks, world.journal);
        replace = new ReplaceCard(known, world.issuance, world.enkash, readBacks, world.journal);
        open = new OpenCardAccount(world.issuance, world.journal);
        tell = new TellOfChanges(world.outbox, memory.people(), memory.stops());
        reconcile = new ReconcileInstructions(memory.instructions(), world.journal, memory.cards(), readBacks, tell);
        release = new ReleaseChanges(memory.stops(), world.journal);
        unconfirmed = new ListUnconfirmed(
                memory.instructions(), memory.closings(), memory.cards(), memory.people(), memory.stops());
        load = new LoadMoney(memory.cards(), world.enkash, world.journal);
        controls = new ChangeControls(memory.cards(), world.enkash, world.journal);
        plastic = new OrderPlastic(memory.cards(), world.issuance, world.journal);
        close = new CloseByHand(
                memory.instructions(), memory.closings(), memory.cards(), memory.people(), world.journal);
    }
}
