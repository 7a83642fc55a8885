package io.cardkeep.persistence.pin;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What was asked for, in the reset's own row; it never changes. */
@Embeddable
record RequestColumns(
        String companyId,
        String number,
        String accountId,
        String cardId,
        UUID cardholder,
        UUID askedBy,
        @Enumerated(EnumType.STRING) PinResetReason reason,
        String note,
        Instant askedAt,
        Instant endsAt) {

    static RequestColumns from(PinResetRequest request) {
        return new RequestColumns(
                request.card().company().value(),
                request.number(),
                request.card().account().value(),
                request.card().card().value(),
                request.cardholder().value(),
                request.askedBy().value(),
                request.reason(),
                request.note(),
                request.askedAt(),
                request.endsAt());
    }

    PinResetRequest toDomain(UUID id) {
        return new PinResetRequest(
                new PinResetId(id),
                number,
                new CardRef(new CompanyId(companyId), new CardAccountId(accountId), new CardId(cardId)),
                new PersonId(cardholder),
                new PersonId(askedBy),
                reason,
                note,
                askedAt,
                endsAt);
    }
}
