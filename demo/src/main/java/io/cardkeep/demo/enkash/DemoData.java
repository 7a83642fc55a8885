package io.cardkeep.demo.enkash;

import io.cardkeep.demo.company.DemoAccount;
import io.cardkeep.demo.company.DemoCard;
import io.cardkeep.demo.company.DemoCompany;
import io.cardkeep.demo.company.DemoPerson;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the demo company's accounts, cards and purchases into a sandbox through its own control port. */
final class DemoData {
    private static final int PURCHASES = 200;
    private static final long SEED = 4312;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<DemoCard> cards = DemoCard.all();
    private final Map<String, DemoPerson> people =
            DemoPerson.all().stream().collect(Collectors.toMap(DemoPerson::email, Function.identity()));
    private final List<Purchase> purchases;
    private final Instant since;

    DemoData(Instant now) {
        this.purchases = new Spending(cards, new Random(SEED), now).purchases(PURCHASES);
        this.since = now.minus(Duration.ofDays(400));
    }

    void fill(ControlPort sandbox) throws IOException {
        sandbox.post("/accounts", accounts());
        sandbox.post("/cards", list(cards, this::card));
        sandbox.post("/purchases", list(purchases, DemoData::purchase));
    }

    private ArrayNode accounts() {
        return list(
                DemoAccount.all(),
                account -> JSON.createObjectNode()
                        .put("cardAccountId", account.id())
                        .put("companyName", DemoCompany.NAME)
                        .put("accountTitle", account.title())
                        .put("accountType", account.type())
                        .put("availableBalance", account.available())
                        .put("createdOn", since.toString()));
    }

    private ObjectNode card(DemoCard card) {
        DemoPerson holder = Objects.requireNonNull(people.get(card.email()));
        return JSON.createObjectNode()
                .put("cardAccountId", card.accountId())
                .put("enKashCardId", card.id())
                .put("lastFour", card.lastFour())
                .put("status", card.status())
                .put("physicalCard", card.physical())
                .put("otbBalance", opening(card))
                .put("email", holder.email())
                .put("mobile", holder.mobile())
                .put("firstName", holder.firstName())
                .put("lastName", holder.lastName())
                .put("gender", holder.gender())
                .put("createdOn", since.toString());
    }

    /** What must have been on the card at first for the purchases to leave what it has now. */
    private BigDecimal opening(DemoCard card) {
        return purchases.stream()
                .filter(purchase -> purchase.card().equals(card))
                .map(Purchase::taken)
                .reduce(card.balanceNow(), BigDecimal::add);
    }

    private static ObjectNode purchase(Purchase purchase) {
        return JSON.createObjectNode()
                .put("enKashCardId", purchase.card().id())
                .put("amount", purchase.amount())
                .put("merchantName", purchase.merchant().name())
                .put("mcc", purchase.merchant().mcc())
                .put("channel", purchase.merchant().channel())
                .put("type", purchase.type())
                .put("status", purchase.status())
                .put("description", purchase.description())
                .put("txnDate", purchase.at().toString());
    }

    private static <T> ArrayNode list(List<T> things, Function<T, ObjectNode> shape) {
        ArrayNode list = JSON.createArrayNode();
        things.forEach(thing -> list.add(shape.apply(thing)));
        return list;
    }
}
