package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardTransaction;
import io.cardkeep.sandbox.ledger.CardTransaction.Direction;
import io.cardkeep.sandbox.ledger.CardTransaction.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The filters of {@code transaction/all} that are in the body; those left out let everything through. */
final class TransactionFilter implements Predicate<CardTransaction> {
    private final List<Predicate<CardTransaction>> all = new ArrayList<>();

    private TransactionFilter() {}

    static TransactionFilter of(Fields body, Card card, String companyName) {
        TransactionFilter filter = new TransactionFilter();
        filter.addHolder(body, "userId", card.holder().userId());
        filter.addHolder(body, "cardHolderName", card.holder().fullName());
        filter.addHolder(body, "companyName", companyName);
        filter.addNames(body);
        filter.addRanges(body);
        filter.addEnums(body);
        return filter;
    }

    @Override
    public boolean test(CardTransaction transaction) {
        return all.stream().allMatch(one -> one.test(transaction));
    }

    /** The card is named anyway, so these let all of its transactions through or none. */
    private void addHolder(Fields body, String name, String value) {
        if (body.has(name)) {
            boolean same = body.text(name).equalsIgnoreCase(value);
            all.add(transaction -> same);
        }
    }

    private void addNames(Fields body) {
        addEither(body, "pgReferenceNumber", "pgReferenceNumbers", CardTransaction::pgReferenceNumber);
        addEither(body, "enKashTransactionId", "enKashTransactionIds", CardTransaction::id);
    }

    private void addEither(Fields body, String one, String many, Function<CardTransaction, String> value) {
        if (body.has(one)) {
            String wanted = body.text(one);
            all.add(transaction -> value.apply(transaction).equals(wanted));
        }
        if (body.has(many)) {
            List<String> wanted = texts(body.raw(many), many);
            all.add(transaction -> wanted.contains(value.apply(transaction)));
        }
    }

    private static List<String> texts(JsonNode array, String name) {
        if (!array.isArray() || !array.valueStream().allMatch(JsonNode::isString)) {
            throw new BadField(name, "must be a list of texts");
        }
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private void addRanges(Fields body) {
        if (body.has("amountFrom")) {
            BigDecimal least = body.rupeesAsNumberOrText("amountFrom");
            all.add(transaction -> transaction.amount().compareTo(least) >= 0);
        }
        if (body.has("amountTo")) {
            BigDecimal most = body.rupeesAsNumberOrText("amountTo");
            all.add(transaction -> transaction.amount().compareTo(most) <= 0);
        }
        if (body.has("txnDateFrom")) {
            Instant from = instant(body, "txnDateFrom");
            all.add(transaction -> !transaction.txnDate().isBefore(from));
        }
        if (body.has("txnDateTo")) {
            Instant to = instant(body, "txnDateTo");
            all.add(transaction -> !transaction.txnDate().isAfter(to));
        }
    }

    private static Instant instant(Fields body, String name) {
        try {
            return Instant.parse(body.text(name));
        } catch (DateTimeParseException other) {
            throw new BadField(name, "must be a time such as 2025-01-24T08:47:01.505Z");
        }
    }

    private void addEnums(Fields body) {
        if (body.has("status")) {
            Status wanted = body.choice("status", Status.class);
            all.add(transaction -> transaction.status() == wanted);
        }
        if (body.has("cardTransactionType")) {
            Direction wanted = body.choice("cardTransactionType", Direction.class);
            all.add(transaction -> transaction.direction() == wanted);
        }
    }
}
