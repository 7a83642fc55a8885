package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.AccountType;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.CardTransaction;
import io.cardkeep.sandbox.ledger.CardTransaction.Direction;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code balance}: loads a card from its account. Source: EnKash, "Load Card Balance". */
record LoadBalance(Ledger ledger, Minting minting) implements Operation {
    private static final Set<String> PAIRS = Set.of("LOAD_MONEY/PRINCIPLE", "ALLOCATE_FUND/ALLOCATION");

    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Account account = call.account(books);
        Card card = call.card(books);
        Fields body = call.body();
        BigDecimal amount = amount(body);
        Direction direction = body.choice("transactionType", Direction.class);
        checkPair(body);
        refuse(direction == Direction.DR, "Transaction type must be CR");
        refuse(account.accountType() == AccountType.GIFT, "Gift cards cannot be loaded");
        refuse(card.status() == CardStatus.BLOCKED, "Card is blocked");
        String reference = body.textOr("uniqueReferenceNumber", minting.ids().reference());
        CardTransaction load =
                new Funding(books, minting).load(account, card, amount, reference, body.textOr("description", "Load"));
        books.note(Effect.load(load.txnDate(), Call.LOAD.label(), card, reference, amount));
        return Json.object()
                .put("enKashCardId", card.enKashCardId())
                .put("enkashCardTxnId", load.id())
                .put("pgReferenceNumber", reference)
                .put("otbBalance", load.balance())
                .put("maskedNumber", card.maskedNumber());
    }

    private static BigDecimal amount(Fields body) {
        BigDecimal amount = body.rupees("amount");
        if (amount.signum() == 0) {
            throw new BadField("amount", "must be at least 0.01");
        }
        return amount;
    }

    private static void checkPair(Fields body) {
        boolean neither = !body.has("type") && !body.has("transactionCode");
        if (!neither && !PAIRS.contains(body.text("type") + "/" + body.text("transactionCode"))) {
            throw new BadField("type", "and transactionCode are not a pair for loads");
        }
    }

    private static void refuse(boolean condition, String message) {
        if (condition) {
            throw CallRefused.business(message);
        }
    }
}
