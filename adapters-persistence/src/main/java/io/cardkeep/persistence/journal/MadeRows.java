package io.cardkeep.persistence.journal;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.PersonId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What EnKash made, written beside what is known. A sync may have found a card first, and somebody named an account. */
final class MadeRows {
    static final String CARD = """
            insert into card as known (company_id, id, account_id, product, form, status, last_digits, holder,
                holder_name, balance, pin, replaces, as_of, version)
            values (:company, :id, :account, :product, :form, :status, :lastDigits, :holder,
                :holderName, :balance, :pin, :replaces, :asOf, 0)
            on conflict (company_id, id) do update
            set replaces = excluded.replaces,
                holder = coalesce(known.holder, excluded.holder),
                pin = case known.pin when 'UNKNOWN' then excluded.pin else known.pin end,
                version = known.version + 1
            """;
    static final String ACCOUNT = """
            insert into card_account (company_id, id, title, product)
            values (:company, :id, :title, :product)
            on conflict (company_id, id) do nothing
            """;

    private MadeRows() {}

    static Map<String, @Nullable Object> parameters(Card card) {
        PersonId holder = card.holder();
        Money balance = card.balance();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("company", card.company().value());
        parameters.put("id", card.id().value());
        parameters.put("account", card.account().value());
        parameters.put("product", card.product().name());
        parameters.put("form", card.form().name());
        parameters.put("status", card.status().name());
        parameters.put("lastDigits", card.number().lastDigits());
        parameters.put("holder", holder == null ? null : holder.value());
        parameters.put("holderName", card.holderName());
        parameters.put("balance", balance == null ? null : balance.rupees());
        parameters.put("pin", card.pin().name());
        parameters.put("replaces", card.replaces().stream().map(CardId::value).toArray(String[]::new));
        parameters.put("asOf", card.asOf().atOffset(ZoneOffset.UTC));
        return parameters;
    }

    static Map<String, @Nullable Object> parameters(CardAccount account) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("company", account.company().value());
        parameters.put("id", account.id().value());
        parameters.put("title", account.title());
        parameters.put("product", account.product().name());
        return parameters;
    }
}
