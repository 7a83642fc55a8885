package io.cardkeep.web.approval;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.web.CardkeepServer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of a test's own, with cards and requests on it. */
final class Desk implements AutoCloseable {
    private static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private final CardkeepServer server;

    private Desk(CardkeepServer server) {
        this.server = server;
        Person admin = server.cast().admin();
        CardAccount account =
                new CardAccount(admin.company(), ACCOUNT, "Travel", CardProduct.CORPORATE, null, null, null);
        server.bean(CardAccounts.class)
                .add(
                        account,
                        chronicle().draft(admin.company(), AccountAction.ADD).ends(Outcome.DONE));
    }

    static Desk open() {
        return new Desk(CardkeepServer.start(Map.of()));
    }

    CardkeepServer server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    Card card(Person holder) {
        return card(holder, holder.name().toUpperCase(Locale.ROOT));
    }

    Card card(Person holder, String nameAtEnkash) {
        int number = NEXT.incrementAndGet();
        Card card = new Card(
                new CardRef(holder.company(), ACCOUNT, new CardId("EKCAPPROVAL" + number)),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                CardStatus.ACTIVE,
                new MaskedNumber(Integer.toString(number)),
                holder.id(),
                nameAtEnkash,
                null,
                PinState.UNKNOWN,
                List.of(),
                server.clock().instant(),
                0);
        server.bean(Cards.class)
                .add(
                        card,
                        chronicle()
                                .draft(card.company(), CardAction.FOUND)
                                .on(card)
                                .ends(Outcome.DONE));
        return card;
    }

    /** A request of a cardholder for a new card of theirs. */
    PinResetId asked(Person holder) {
        return asked(holder, card(holder));
    }

    PinResetId asked(Person by, Card card) {
        Actor actor = actor(by);
        RequestPinReset.Asking asking = server.bean(RequestPinReset.class)
                .ask(actor, card.id(), PinResetReason.FORGOTTEN, "Since <b>Diwali</b>");
        if (asking instanceof RequestPinReset.Asking.Asked asked) {
            return asked.id();
        }
        throw new AssertionError("It could not be asked for: " + asking);
    }

    void takesBack(Person by, PinResetId id) {
        if (!(server.bean(RequestPinReset.class).cancel(actor(by), id)
                instanceof RequestPinReset.Cancelling.Cancelled)) {
            throw new AssertionError("It was not taken back.");
        }
    }

    private static Actor actor(Person person) {
        return new Actor(person.company(), person.id(), person.name(), person.role(), new Origin("10.4.1.20"));
    }

    PinReset reset(PinResetId id) {
        return server.bean(PinResets.class)
                .find(server.cast().admin().company(), id)
                .orElseThrow();
    }

    String number(PinResetId id) {
        return reset(id).request().number();
    }

    HistoryEntry lastEntry() {
        return server.bean(History.class)
                .page(HistoryFilter.of(server.cast().admin().company()), null, 1)
                .entries()
                .getFirst();
    }

    private Chronicle chronicle() {
        return server.bean(Chronicle.class);
    }
}
