package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardTransaction;
import io.cardkeep.sandbox.ledger.CardTransaction.Merchant;
import tools.jackson.databind.node.ObjectNode;

/** A transaction as EnKash's old card callback spelt it; the answer of {@code transaction/all} itself is not documented. */
public final class TransactionShape {
    private static final String CURRENCY = "INR";

    private TransactionShape() {}

    public static ObjectNode of(CardTransaction transaction, Card card, String companyName) {
        String time = Shapes.time(transaction.txnDate());
        ObjectNode shape = Json.object()
                .put("enKashCardTransactionId", transaction.id())
                .put("enKashCardId", card.enKashCardId())
                .put("userId", card.holder().userId())
                .put("maskedCard", card.maskedNumber())
                .put("cardKitNumber", card.kitNumber())
                .put("cardHolderName", card.holder().fullName())
                .put("companyId", card.companyId())
                .put("companyName", companyName)
                .put("pgReferenceNumber", transaction.pgReferenceNumber())
                .put("description", transaction.description())
                .put("currency", CURRENCY)
                .put("cardTransactionType", transaction.direction().name())
                .put("status", transaction.status().name())
                .put("type", transaction.type())
                .put("principalAmount", transaction.amount())
                .put("balance", transaction.balance())
                .put("createdOn", time)
                .put("modifiedOn", time)
                .put("txnDate", time);
        Merchant merchant = transaction.merchant();
        return merchant == null ? shape : shape.set("txnDetails", details(transaction, merchant));
    }

    private static ObjectNode details(CardTransaction transaction, Merchant merchant) {
        return Json.object()
                .put("id", transaction.number())
                .put("txnRefNo", transaction.pgReferenceNumber())
                .put("merchantName", merchant.name())
                .put("transactionType", transaction.type())
                .put("mcc", merchant.mcc())
                .put("channel", merchant.channel())
                .put("network", merchant.network())
                .put("txnCurrency", CURRENCY)
                .put("transactionFees", 0);
    }
}
