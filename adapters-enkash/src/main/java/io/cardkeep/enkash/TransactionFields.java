package io.cardkeep.enkash;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.CardTransaction.Direction;
import io.cardkeep.domain.transaction.CardTransaction.Status;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Reads a transaction. Its field names are those of EnKash's old callback; the answer itself was never documented. */
final class TransactionFields {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionFields.class);

    /** Every way in which EnKash's pages spell a transaction's id. */
    static final List<String> IDS =
            List.of("enKashTransactionId", "enKashCardTransactionId", "enkashCardTransactionId", "enkashCardTxnId");

    /** A reference is taken as it is, or it could not be found again; one that is nothing but such digits is left out. */
    private static final Pattern CARD_NUMBER = Pattern.compile("\\d{13,19}");

    private final CompanyId company;
    private final CardAccountId account;
    private final WireTime time;

    TransactionFields(CompanyId company, CardAccountId account, WireTime time) {
        this.company = company;
        this.account = account;
        this.time = time;
    }

    /** Empty, with a line in the log, when it lacks its id, its card, its time, its amount or its direction. */
    Optional<CardTransaction> read(JsonNode json) {
        Fields fields = new Fields(json);
        Optional<String> id = fields.text(IDS);
        Optional<CardTransaction> read = id.flatMap(known -> read(known, fields));
        if (read.isEmpty()) {
            LOG.warn(
                    "EnKash described a transaction of account {} that cannot be read: {}",
                    account.value(),
                    id.map(EnkashText::withoutCardNumbers).orElse("no id"));
        }
        return read;
    }

    private Optional<CardTransaction> read(String id, Fields fields) {
        Optional<CardId> card = fields.text("enKashCardId", "enkashCardId").map(CardId::new);
        Optional<Instant> at =
                fields.text("txnDate").or(() -> fields.text("createdOn")).flatMap(time::read);
        Optional<Money> amount = fields.money("principalAmount", "amount");
        Optional<Direction> direction =
                fields.text("cardTransactionType", "transactionType").flatMap(TransactionFields::direction);
        if (card.isEmpty() || at.isEmpty() || amount.isEmpty() || direction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CardTransaction(
                id,
                new CardRef(company, account, card.get()),
                at.get(),
                direction.get(),
                status(fields),
                new Money(amount.get().rupees().abs()),
                detail(fields, "merchantName"),
                detail(fields, "channel"),
                fields.text("description").map(EnkashText::withoutCardNumbers).orElse(null),
                fields.text("pgReferenceNumber", "uniqueReferenceNumber", "uniqueReferenceNum")
                        .filter(reference -> !CARD_NUMBER.matcher(reference).matches())
                        .orElse(null)));
    }

    static Optional<Direction> direction(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "DR", "DEBIT" -> Optional.of(Direction.DR);
            case "CR", "CREDIT" -> Optional.of(Direction.CR);
            default -> Optional.empty();
        };
    }

    static Status status(Fields fields) {
        return switch (fields.text("status").orElse("").toUpperCase(Locale.ROOT)) {
            case "CREATED", "PENDING" -> Status.PENDING;
            case "SUCCESS", "SETTLED" -> Status.SETTLED;
            case "FAILED", "DECLINED" -> Status.FAILED;
            case "REVERSED" -> Status.REVERSED;
            default -> Status.UNKNOWN;
        };
    }

    private static @Nullable String detail(Fields fields, String name) {
        return fields.object("txnDetails")
                .text(name)
                .or(() -> fields.text(name))
                .map(EnkashText::withoutCardNumbers)
                .orElse(null);
    }
}
