package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.AccountType;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Holder;
import io.cardkeep.sandbox.ledger.Ledger;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The base path: a prepaid card, or a gift card when the account is one for gifts. Source: EnKash, "Create Prepaid Card". */
record CreateCard(Ledger ledger, Minting minting) implements Operation {
    private static final Pattern EMAIL = Pattern.compile("^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$");
    private static final Pattern MOBILE = Pattern.compile("^\\d{10}$");
    private static final Pattern DATE = Pattern.compile("^\\d{2}-\\d{2}-\\d{4}$");

    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Account account = call.account(books);
        Fields body = call.body();
        body.textOrNull("specialDate", DATE);
        boolean gift = account.accountType() == AccountType.GIFT;
        BigDecimal opening =
                gift || body.has("loadAmount") ? body.rupeesAsNumberOrText("loadAmount") : BigDecimal.ZERO.setScale(2);
        Card card = Issuing.first(account, holder(body, account.companyId(), books), body, minting);
        books.put(card);
        books.note(Effect.onCard(card.createdOn(), Call.CREATE_CARD.label(), card, "issued", true));
        if (opening.signum() > 0) {
            new Funding(books, minting)
                    .load(account, card, opening, minting.ids().reference(), "Opening balance");
        }
        return Shapes.card(books.card(card.enKashCardId()).orElseThrow(), books);
    }

    private Holder holder(Fields body, String companyId, Books books) {
        Holder said = new Holder(
                body.textOr("userId", ""),
                body.textOrNull("email", EMAIL),
                body.textOrNull("mobile", MOBILE),
                body.textOrNull("title"),
                body.textOrNull("firstName"),
                body.textOrNull("lastName"),
                body.textOrNull("gender"));
        if (!said.userId().isEmpty()) {
            return known(said.userId(), companyId, books);
        }
        if (said.email() == null || said.mobile() == null || said.firstName() == null) {
            throw new BadField("userId", "or email, mobile and firstName are required");
        }
        String userId = books.cards().stream()
                .filter(card ->
                        card.companyId().equals(companyId) && card.holder().sameContact(said))
                .map(card -> card.holder().userId())
                .findFirst()
                .orElseGet(minting.ids()::user);
        return said.withUserId(userId);
    }

    private static Holder known(String userId, String companyId, Books books) {
        return books.cards().stream()
                .filter(card -> card.companyId().equals(companyId))
                .map(Card::holder)
                .filter(holder -> holder.userId().equals(userId))
                .findFirst()
                .orElseThrow(CallRefused::unknownUser);
    }
}
