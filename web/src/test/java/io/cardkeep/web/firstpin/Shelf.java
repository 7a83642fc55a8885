package io.cardkeep.web.firstpin;

import io.cardkeep.application.history.Chronicle;
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
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Cards of a test's company. */
final class Shelf {
    private static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private final CardkeepServer server;
    private final CompanyId company;

    Shelf(CardkeepServer server) {
        this.server = server;
        this.company = server.cast().admin().company();
        CardAccount account = new CardAccount(company, ACCOUNT, "Travel", CardProduct.CORPORATE, null, null, null);
        server.bean(CardAccounts.class)
                .add(account, chronicle().draft(company, AccountAction.ADD).ends(Outcome.DONE));
    }

    /** A card of which nobody knows whether it has a PIN. */
    String card(@Nullable Person holder) {
        return card(holder, PinState.UNKNOWN);
    }

    String card(@Nullable Person holder, PinState pin) {
        int number = NEXT.incrementAndGet();
        Card card = new Card(
                new CardRef(company, ACCOUNT, new CardId("EKCFIRST" + number)),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                CardStatus.ACTIVE,
                new MaskedNumber(Integer.toString(number)),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.name().toUpperCase(Locale.ROOT),
                null,
                pin,
                List.of(),
                server.clock().instant(),
                0);
        server.bean(Cards.class)
                .add(card, chronicle().draft(company, CardAction.FOUND).on(card).ends(Outcome.DONE));
        return card.id().value();
    }

    PinState pin(String card) {
        return server.bean(Cards.class)
                .find(company, new CardId(card))
                .orElseThrow()
                .pin();
    }

    private Chronicle chronicle() {
        return server.bean(Chronicle.class);
    }
}
