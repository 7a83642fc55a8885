package io.cardkeep.persistence.journal;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an instruction is about, in its columns. */
final class TargetColumns {
    private TargetColumns() {}

    static Map<String, @Nullable Object> parameters(Target target) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("company", target.company().value());
        parameters.put("account", null);
        parameters.put("card", null);
        switch (target) {
            case Target.OfCard(CardRef ref) -> {
                parameters.put("account", ref.account().value());
                parameters.put("card", ref.card().value());
            }
            case Target.OfAccount(CompanyId _, CardAccountId account) -> parameters.put("account", account.value());
            case Target.OfCompany _ -> {}
        }
        return parameters;
    }

    static Target read(ResultSet row) throws SQLException {
        CompanyId company = new CompanyId(row.getString("company_id"));
        String account = row.getString("account_id");
        String card = row.getString("card_id");
        if (account == null) {
            return new Target.OfCompany(company);
        }
        return card == null
                ? new Target.OfAccount(company, new CardAccountId(account))
                : new Target.OfCard(new CardRef(company, new CardAccountId(account), new CardId(card)));
    }
}
