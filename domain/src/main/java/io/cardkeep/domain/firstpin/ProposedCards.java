package io.cardkeep.domain.firstpin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What was proposed; the same in every state of a proposal.
 *
 * @param number for people, {@code FP-2026-000012}
 * @param cards which are said to have never had a PIN; 1 to {@link #MOST}, each once
 * @param by the admin who says so
 * @param reason how they know, 1 to 500 characters
 * @param endsAt when it ends undecided
 */
public record ProposedCards(
        FirstPinId id,
        String number,
        CompanyId company,
        List<CardId> cards,
        PersonId by,
        String reason,
        Instant at,
        Instant endsAt) {
    public static final int MOST = 100;

    public ProposedCards {
        cards = List.copyOf(cards);
        if (cards.isEmpty() || cards.size() > MOST || cards.stream().distinct().count() < cards.size()) {
            throw new IllegalArgumentException("A proposal names 1 to " + MOST + " cards, each once.");
        }
    }
}
