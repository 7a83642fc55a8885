package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.ledger.UsageControls;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code velocity/rule}: changes the controls of up to a hundred cards, all or none. Source: EnKash, "Card Usage Controls". */
record SetUsageControls(Ledger ledger, Minting minting) implements Operation {
    private static final int MOST_CARDS = 100;

    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Account account = call.account(books);
        call.body().flagOr("adminUser", false);
        List<String> ids = call.body().oneOrMoreTexts("enKashCardIds", MOST_CARDS);
        List<Card> cards =
                ids.stream().map(id -> call.cardIn(account, id, books)).toList();
        cards.forEach(card -> change(card, call, books));
        return StringNode.valueOf("Success");
    }

    private void change(Card card, CardCall call, Books books) {
        Instant now = minting.clock().instant();
        UsageControls before = books.usageControls(card, UsageFields.CREATED_BY);
        UsageControls after = UsageFields.changed(before, call.body(), now);
        if (card.status() == CardStatus.BLOCKED) {
            throw CallRefused.business("Card is blocked");
        }
        books.put(card.enKashCardId(), after);
        books.note(Effect.onCard(now, Call.USAGE_CONTROLS.label(), card, "controls", !before.sameRules(after)));
    }
}
