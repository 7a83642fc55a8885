package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.transaction.CardTransaction.Direction;
import io.cardkeep.domain.transaction.CardTransaction.Status;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether transactions are described as {@link TransactionFields} reads them. */
final class TransactionRules {
    private static final String[] AMOUNTS = {"principalAmount", "amount"};
    private static final String[] DATES = {"txnDate", "createdOn"};
    private static final String[] DIRECTIONS = {"cardTransactionType", "transactionType"};
    private static final String[] REFERENCES = {"pgReferenceNumber", "uniqueReferenceNumber", "uniqueReferenceNum"};

    private final Seen seen;
    private final Findings findings;

    TransactionRules(Seen seen, Findings findings) {
        this.seen = seen;
        this.findings = findings;
    }

    void judge(List<JsonNode> transactions) {
        transactions.forEach(this::judge);
        List<JsonNode> spent =
                transactions.stream().filter(TransactionRules::isSpent).toList();
        if (!spent.isEmpty()) {
            boolean named = spent.stream().anyMatch(TransactionRules::hasMerchant);
            judge(Assumption.TRANSACTIONS_MERCHANT, named, "merchantName");
        }
        if (!transactions.isEmpty()) {
            boolean referred = transactions.stream()
                    .anyMatch(each -> Arrays.stream(REFERENCES).anyMatch(each::has));
            judge(Assumption.TRANSACTIONS_REFERENCE, referred, REFERENCES);
        }
    }

    private void judge(JsonNode transaction) {
        Fields fields = new Fields(transaction);
        boolean identified = fields.text(TransactionFields.IDS).isPresent();
        findings.judge(Assumption.TRANSACTIONS_ID, identified, seen.fields(TransactionFields.IDS));
        judge(Assumption.TRANSACTIONS_AMOUNT, fields.text(AMOUNTS).isPresent(), AMOUNTS);
        judge(Assumption.TRANSACTIONS_DATE, fields.text(DATES).isPresent(), DATES);
        boolean directed =
                fields.text(DIRECTIONS).flatMap(TransactionFields::direction).isPresent();
        judge(Assumption.TRANSACTIONS_DIRECTION, directed, DIRECTIONS);
        judge(Assumption.TRANSACTIONS_STATES, TransactionFields.status(fields) != Status.UNKNOWN, "status");
    }

    private void judge(Assumption assumption, boolean holds, String... names) {
        findings.judge(assumption, holds, seen.fields(names));
    }

    private static boolean isSpent(JsonNode transaction) {
        return new Fields(transaction)
                .text(DIRECTIONS)
                .flatMap(TransactionFields::direction)
                .filter(direction -> direction == Direction.DR)
                .isPresent();
    }

    private static boolean hasMerchant(JsonNode transaction) {
        return new Fields(transaction).text("merchantName").isPresent()
                || new Fields(transaction)
                        .object("txnDetails")
                        .text("merchantName")
                        .isPresent();
    }
}
