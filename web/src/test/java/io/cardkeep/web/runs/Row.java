package io.cardkeep.web.runs;

import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal, read past all of Cardkeep's code.
 *
 * @param card empty where it is about none
 * @param issuedTo the holder's address, of an issue and, where EnKash tells it, of a replacement; null for anything else
 * @param title of an account that is to be opened; null for anything else
 * @param amount of a load or an opening balance; null for anything else
 * @param reference of a load; null for anything else
 * @param controls what is asked for, as the row spells it ({@code DAILY=500.00}); empty for anything else
 */
record Row(
        UUID id,
        InstructionKind kind,
        String card,
        @Nullable String issuedTo,
        @Nullable String title,
        UUID actor,
        UUID form,
        InstructionState state,
        @Nullable BigDecimal amount,
        @Nullable String reference,
        List<String> controls,
        Instant settlesAt) {

    static Row read(ResultSet row) throws SQLException {
        String[] controls = row.getArray("controls") == null
                ? new String[0]
                : (String[]) row.getArray("controls").getArray();
        return new Row(
                row.getObject("id", UUID.class),
                InstructionKind.valueOf(row.getString("kind")),
                Objects.requireNonNullElse(row.getString("card_id"), ""),
                row.getString("issued_to"),
                row.getString("account_title"),
                row.getObject("actor", UUID.class),
                row.getObject("form", UUID.class),
                InstructionState.valueOf(row.getString("state")),
                row.getBigDecimal("amount"),
                row.getString("reference"),
                List.of(controls),
                row.getObject("settles_at", OffsetDateTime.class).toInstant());
    }

    /** Whether it says something that must not turn out wrong. */
    boolean isCertain() {
        return switch (state) {
            case ACCEPTED, DECLINED, REFUSED, NOT_DONE -> true;
            case INTENDED, UNCONFIRMED, CLOSED -> false;
        };
    }

    private String subject() {
        return card.isEmpty()
                ? Stream.of(issuedTo, title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : card;
    }

    @Override
    public String toString() {
        return kind + " of " + subject() + " " + state;
    }
}
