package io.cardkeep.enkash;

import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.enkash.Receipt;
import tools.jackson.databind.node.ObjectNode;

/** "Create Card Account". */
final class EnkashAccountOpening implements AccountOpening {
    private final EnkashCalls enkash;

    EnkashAccountOpening(EnkashCalls enkash) {
        this.enkash = enkash;
    }

    @Override
    public Receipt<CardAccountId> open(NewCardAccount account) {
        return enkash.change(account.company(), Endpoint.OPEN_ACCOUNT, Json.write(body(account)))
                .toReceipt(payload -> new Fields(payload).text("cardAccountId").map(CardAccountId::new));
    }

    private static ObjectNode body(NewCardAccount account) {
        ObjectNode body = Json.object()
                .put("companyId", account.company().value())
                .put("companyName", account.companyName())
                .put("planMasterId", account.plan())
                .put("email", account.email())
                .put("mobile", account.mobile())
                .put("accountTitle", account.title())
                .put("accountType", account.type().name());
        if (account.ekUser() != null) {
            body.put("userId", account.ekUser());
        }
        return body;
    }
}
