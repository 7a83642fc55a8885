package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.AccountType;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code cardAccount/create}: a new account without money. Source: EnKash, "Create Card Account". */
record CreateAccount(Ledger ledger, Minting minting) implements Operation {
    private static final List<String> ASKED_BUT_NOT_KEPT = List.of("planMasterId", "email", "mobile");

    @Override
    public JsonNode answer(CardCall call) {
        Fields body = call.body();
        ASKED_BUT_NOT_KEPT.forEach(body::text);
        Account account = new Account(
                minting.ids().account(),
                call.company(),
                body.text("companyName"),
                body.text("accountTitle"),
                body.choice("accountType", AccountType.class),
                BigDecimal.ZERO.setScale(2),
                minting.clock().instant());
        return ledger.change(books -> {
            books.put(account);
            books.note(Effect.opened(account.createdOn(), Call.CREATE_ACCOUNT.label(), account));
            return Shapes.account(account, books);
        });
    }
}
