package io.cardkeep.enkash;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import tools.jackson.databind.node.ObjectNode;

/** What is asked of EnKash about an account, or is to be done there; holds no secret. */
record Question(CompanyId company, Endpoint endpoint, ObjectNode body) {
    static Question about(CompanyId company, CardAccountId account, Endpoint endpoint) {
        ObjectNode body = Json.object().put("companyId", company.value()).put("cardAccountId", account.value());
        return new Question(company, endpoint, body);
    }

    static Question about(CardRef card, Endpoint endpoint) {
        Question question = about(card.company(), card.account(), endpoint);
        question.body().put("enKashCardId", card.card().value());
        return question;
    }

    Question with(String field, String value) {
        return new Question(company, endpoint, body.deepCopy().put(field, value));
    }

    byte[] json() {
        return Json.write(body);
    }
}
