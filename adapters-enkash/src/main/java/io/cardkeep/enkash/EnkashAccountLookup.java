package io.cardkeep.enkash;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** "Get Card Account Details", or "Get Card Balance" where the portal has that instead. */
final class EnkashAccountLookup implements AccountLookup {
    private final EnkashCalls enkash;

    EnkashAccountLookup(EnkashCalls enkash) {
        this.enkash = enkash;
    }

    @Override
    public Reading<Details> details(CompanyId company, CardAccountId id) {
        Question question = Question.about(company, id, enkash.dialect().accountFigures());
        return enkash.read(question).toReading(EnkashAccountLookup::details);
    }

    private static Optional<Details> details(JsonNode payload) {
        Fields fields = new Fields(payload);
        String name = fields.text("companyName").orElse("");
        return fields.money("availableBalance")
                .map(available -> new Details(
                        name, available, fields.money("availableCardBalance").orElse(null)));
    }
}
