package io.cardkeep.enkash;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.OpenEnkash;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The sandbox as the contracts want an EnKash; looked into by its control port. */
final class SandboxEnkash implements OpenEnkash {
    private static final CardAccount ACCOUNT = account("CABFIPS", CardProduct.CORPORATE);
    private static final CardAccount GIFTS = account("CAGIFTS", CardProduct.GIFT);
    private static final CardRef CARD = new CardRef(Installation.COMPANY, ACCOUNT.id(), new CardId("EKCMB7KAEW"));

    private final Sandbox sandbox;
    private final TransactionFeed feed;

    SandboxEnkash(Sandbox sandbox, TransactionFeed feed) {
        this.sandbox = sandbox;
        this.feed = feed;
        sandbox.post("/accounts", """
                [{"cardAccountId":"CABFIPS","availableBalance":500000.07},
                 {"cardAccountId":"CAGIFTS","availableBalance":10000,"accountType":"GIFT"}]""");
        sandbox.post("/cards", """
                {"cardAccountId":"CABFIPS","enKashCardId":"EKCMB7KAEW","lastFour":"2209","otbBalance":1250.5,
                 "firstName":"Johny","lastName":"Bateman"}""");
    }

    @Override
    public CardAccount account() {
        return ACCOUNT;
    }

    @Override
    public Money available() {
        return Money.of("500000.07");
    }

    @Override
    public CardRef card() {
        return CARD;
    }

    @Override
    public Money onCard() {
        return Money.of("1250.50");
    }

    @Override
    public CardAccount giftAccount() {
        return GIFTS;
    }

    @Override
    public void purchase(Money amount, String merchant, Instant at) {
        sandbox.post("/purchases", """
                {"enKashCardId":"EKCMB7KAEW","amount":%s,"merchantName":"%s","txnDate":"%s"}""".formatted(amount.rupees(), merchant, at));
    }

    @Override
    public IssuedCard look(CardRef card) {
        return cardsOf(card.account().equals(GIFTS.id()) ? GIFTS : ACCOUNT).stream()
                .filter(each -> each.ref().equals(card))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<IssuedCard> lookAtCards() {
        return cardsOf(ACCOUNT);
    }

    @Override
    public Money lookAtAccount() {
        return sandbox.list("/accounts").stream()
                .filter(account -> isOf(account, ACCOUNT))
                .map(account -> new Money(account.path("availableBalance").decimalValue()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<CardTransaction> lookFor(CardRef card, String reference) {
        return ((Reading.Read<List<CardTransaction>>) feed.byReference(card, new LoadReference(reference))).value();
    }

    private List<IssuedCard> cardsOf(CardAccount account) {
        return sandbox.list("/cards").stream()
                .filter(card -> isOf(card, account))
                .flatMap(card -> CardFields.read(card, account).stream())
                .toList();
    }

    private static boolean isOf(JsonNode json, CardAccount account) {
        return json.path("cardAccountId").stringValue().equals(account.id().value());
    }

    private static CardAccount account(String id, CardProduct product) {
        return new CardAccount(Installation.COMPANY, new CardAccountId(id), "Travel", product, null, null, null);
    }
}
