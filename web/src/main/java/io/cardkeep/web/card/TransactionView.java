package io.cardkeep.web.card;

import io.cardkeep.application.transaction.TransactionLine;
import io.cardkeep.domain.transaction.CardTransaction.Direction;
import io.cardkeep.domain.transaction.CardTransaction.Status;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of transactions.
 *
 * @param digits the last ones of its card; null where the page is about one card
 */
public record TransactionView(
        TransactionLine line, @Nullable String digits) {
    private static final String MINUS = "\u2212";

    /** A sign for money that moved, or will; nothing moved where EnKash declined, or gave it back. */
    public String sign() {
        boolean moved = line.status() != Status.FAILED && line.status() != Status.REVERSED;
        if (!moved) {
            return "";
        }
        return line.direction() == Direction.CR ? "+" : MINUS;
    }

    public String tone() {
        return switch (line.status()) {
            case SETTLED -> "green";
            case PENDING -> "yellow";
            case FAILED -> "red";
            case REVERSED -> "blue";
            case UNKNOWN -> "secondary";
        };
    }

    public String icon() {
        return switch (line.status()) {
            case SETTLED -> "circle-check";
            case PENDING -> "clock";
            case FAILED -> "circle-x";
            case REVERSED -> "refresh";
            case UNKNOWN -> "help-circle";
        };
    }

    /** Whether EnKash wrote more than the merchant's name; why it declined is told elsewhere. */
    public boolean hasDetail() {
        return line.merchant() != null
                && line.description() != null
                && !line.description().equals(line.merchant())
                && !declined();
    }

    public boolean declined() {
        return line.status() == Status.FAILED;
    }
}
