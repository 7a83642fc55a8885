package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.api.TransactionShape;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.CardTransaction;
import io.cardkeep.sandbox.ledger.CardTransaction.Direction;
import io.cardkeep.sandbox.ledger.CardTransaction.Merchant;
import io.cardkeep.sandbox.ledger.CardTransaction.Status;
import io.cardkeep.sandbox.ledger.Ledger;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Uses cards at shops: purchases, declines, refunds. Only what succeeded or is pending moves money. */
record Purchases(Ledger ledger, Minting minting) {
    private static final Set<Status> MOVES_MONEY = EnumSet.of(Status.SUCCESS, Status.PENDING);

    private enum Type {
        SALE,
        REFUND
    }

    Answer make(Request request) {
        List<Fields> bodies = Bodies.oneOrMany(request);
        return ledger.change(books -> Answer.json(
                201,
                Json.MAPPER
                        .createArrayNode()
                        .addAll(bodies.stream().map(body -> make(body, books)).toList())));
    }

    private ObjectNode make(Fields body, Books books) {
        Card card = card(body, books);
        Account account = books.account(card.cardAccountId()).orElseThrow();
        Type type = body.has("type") ? body.choice("type", Type.class) : Type.SALE;
        Status status = body.has("status") ? body.choice("status", Status.class) : Status.SUCCESS;
        BigDecimal amount = body.rupees("amount");
        BigDecimal after = MOVES_MONEY.contains(status) ? moved(card, type, amount) : card.balance();
        CardTransaction transaction = transaction(body, card, type, status, after, books.nextNumber());
        books.put(card.withBalance(after));
        books.add(transaction);
        return TransactionShape.of(transaction, card, account.companyName());
    }

    /** Locks a card as three wrong PINs at a terminal would, and leaves the declined purchase behind. */
    Answer lockByWrongPin(Request request) {
        Fields body = Bodies.one(request);
        return ledger.change(books -> {
            Card card = card(body, books);
            if (card.status() == CardStatus.BLOCKED) {
                throw new ControlRefused(409, "A blocked card cannot be locked.");
            }
            Fields attempt = new Fields(Json.object()
                    .put("enKashCardId", card.enKashCardId())
                    .put("amount", 1)
                    .put("merchantName", body.textOr("merchantName", "Sandbox terminal"))
                    .put("description", "Wrong PIN three times, card locked")
                    .put("status", Status.FAILED.name()));
            ObjectNode declined = make(attempt, books);
            books.put(card.withStatus(CardStatus.LOCKED));
            return Answer.json(201, declined);
        });
    }

    private static Card card(Fields body, Books books) {
        return books.card(body.text("enKashCardId"))
                .orElseThrow(() -> new ControlRefused(404, "There is no such card; place it first."));
    }

    private static BigDecimal moved(Card card, Type type, BigDecimal amount) {
        BigDecimal after = type == Type.REFUND
                ? card.balance().add(amount)
                : card.balance().subtract(amount);
        if (after.signum() < 0) {
            throw new ControlRefused(409, "The card has too little money; load it, or make the purchase FAILED.");
        }
        return after;
    }

    private CardTransaction transaction(
            Fields body, Card card, Type type, Status status, BigDecimal after, long number) {
        Merchant merchant = new Merchant(
                body.text("merchantName"),
                body.textOr("mcc", "5999"),
                body.textOr("channel", "POS"),
                body.textOr("network", "RUPAY"));
        return new CardTransaction(
                number,
                minting.ids().transaction(),
                card.enKashCardId(),
                minting.ids().reference(),
                type == Type.REFUND ? Direction.CR : Direction.DR,
                type.name(),
                status,
                body.rupees("amount"),
                after,
                body.textOr("description", merchant.name()),
                merchant,
                Bodies.instantOr(body, "txnDate", minting.clock().instant()));
    }
}
