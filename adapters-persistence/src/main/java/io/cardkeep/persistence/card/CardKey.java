package io.cardkeep.persistence.card;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import jakarta.persistence.Embeddable;

@Embeddable
record CardKey(String companyId, String id) {
    static CardKey of(CompanyId company, CardId card) {
        return new CardKey(company.value(), card.value());
    }
}
