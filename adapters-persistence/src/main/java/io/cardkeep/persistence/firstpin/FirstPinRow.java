package io.cardkeep.persistence.firstpin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A proposal's row. */
final class FirstPinRow {
    private FirstPinRow() {}

    static FirstPinProposal read(ResultSet row) throws SQLException {
        ProposedCards proposed = proposed(row);
        long version = row.getLong("version");
        String state = row.getString("state");
        return switch (state) {
            case "PENDING" -> new FirstPinProposal.Pending(proposed, version);
            case "APPROVED" -> new FirstPinProposal.Approved(proposed, decision(row), cards(row, "left_out"), version);
            case "REJECTED" -> new FirstPinProposal.Rejected(proposed, decision(row), version);
            case "EXPIRED" -> new FirstPinProposal.Expired(proposed, instant(row, "expired_at"), version);
            default -> throw new IllegalStateException("A proposal has no state " + state + ".");
        };
    }

    static Map<String, Object> parameters(ProposedCards proposed) {
        return Map.of(
                "id", proposed.id().value(),
                "company", proposed.company().value(),
                "number", proposed.number(),
                "cards", values(proposed.cards()),
                "by", proposed.by().value(),
                "reason", proposed.reason(),
                "at", at(proposed.at()),
                "endsAt", at(proposed.endsAt()));
    }

    static String[] values(Collection<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(String[]::new);
    }

    static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static ProposedCards proposed(ResultSet row) throws SQLException {
        return new ProposedCards(
                new FirstPinId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new CompanyId(row.getString("company_id")),
                cards(row, "cards"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getString("reason"),
                instant(row, "proposed_at"),
                instant(row, "ends_at"));
    }

    private static FirstPinProposal.Decision decision(ResultSet row) throws SQLException {
        return new FirstPinProposal.Decision(
                new PersonId(row.getObject("decided_by", UUID.class)),
                instant(row, "decided_at"),
                row.getString("decision_note"));
    }

    private static List<CardId> cards(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(CardId::new)
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
