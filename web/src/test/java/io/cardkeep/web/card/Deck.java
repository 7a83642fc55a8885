package io.cardkeep.web.card;

import io.cardkeep.application.card.SyncCards;
import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.web.CardkeepServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cards of a test's company: at EnKash's stand-in, and through it in the application. */
final class Deck {
    /** Employee's, corporate, active, plastic. */
    static final String CORPORATE = "EKC94AEX89";
    /** Employee's, meal, virtual. */
    static final String MEAL = "EKCMEAL001";
    /** Employee's, fuel, blocked. */
    static final String FUEL = "EKCFUEL001";
    /** Another employee's. */
    static final String OTHERS = "EKCOTHER01";

    private static final Map<String, CardProduct> ACCOUNTS =
            Map.of("CAA8W45", CardProduct.CORPORATE, "CAMEAL1", CardProduct.MEAL, "CAFUEL1", CardProduct.FUEL);

    private final CardkeepServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private Deck(CardkeepServer server) {
        this.server = server;
    }

    /** The usual four cards with a few transactions. */
    static Deck deal(CardkeepServer server) {
        Deck deck = new Deck(server);
        ACCOUNTS.forEach(deck::account);
        deck.post("/cards", """
                [{"cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89","lastFour":"4312","otbBalance":124560,
                  "email":"employee@cardkeep.test","firstName":"Johny","lastName":"Bateman","physicalCard":true},
                 {"cardAccountId":"CAMEAL1","enKashCardId":"EKCMEAL001","lastFour":"0087","otbBalance":2200,
                  "email":"employee@cardkeep.test","firstName":"Johny","lastName":"Bateman"},
                 {"cardAccountId":"CAFUEL1","enKashCardId":"EKCFUEL001","lastFour":"7719","otbBalance":0,"status":"BLOCKED",
                  "email":"employee@cardkeep.test","firstName":"Johny","lastName":"Bateman","physicalCard":true},
                 {"cardAccountId":"CAA8W45","enKashCardId":"EKCOTHER01","lastFour":"5550","otbBalance":10,
                  "email":"employee2@cardkeep.test","firstName":"Asha","lastName":"Rao","physicalCard":true}]""");
        deck.post("/purchases", """
                [{"enKashCardId":"EKC94AEX89","amount":420,"merchantName":"Third Wave Coffee","channel":"CONTACTLESS"},
                 {"enKashCardId":"EKC94AEX89","amount":8764,"merchantName":"IndiGo","status":"PENDING","channel":"ONLINE",
                  "description":"Airlines"},
                 {"enKashCardId":"EKCMEAL001","amount":3100,"merchantName":"HP Petrol Pump","status":"FAILED",
                  "description":"Insufficient balance"},
                 {"enKashCardId":"EKCOTHER01","amount":9,"merchantName":"Not for Johny"}]""");
        deck.sync();
        return deck;
    }

    /** One more card of the employee's, in the state that EnKash's stand-in calls so. */
    CardRef extra(String id, String digits, String status) {
        post("/cards", """
                {"cardAccountId":"CAA8W45","enKashCardId":"%s","lastFour":"%s","status":"%s","email":"employee@cardkeep.test"}""".formatted(id, digits, status));
        sync();
        return card(id).ref();
    }

    /** Cards of nobody's beside the usual ones. */
    Deck more(int count) {
        for (int from = 0; from < count; from += 100) {
            StringBuilder cards = new StringBuilder();
            for (int i = from; i < Math.min(count, from + 100); i++) {
                cards.append(cards.isEmpty() ? "[" : ",")
                        .append("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKX%05d\",\"lastFour\":\"%04d\"}"
                                .formatted(i, i));
            }
            post("/cards", cards.append("]").toString());
        }
        sync();
        return this;
    }

    void sync() {
        server.bean(SyncCards.class).run(company());
    }

    /** The next call of this kind at EnKash's stand-in fails so. */
    void fault(String call, String kind) {
        post("/faults", "{\"call\":\"" + call + "\",\"kind\":\"" + kind + "\"}");
    }

    /** How often a call arrived. */
    int received(String call) {
        JsonNode answer = JsonMapper.shared().readTree(send(HttpRequest.newBuilder(control("/received?call=" + call))));
        return (answer.isArray() ? answer : answer.path("received")).size();
    }

    Card card(String id) {
        return server.bean(Cards.class).find(company(), new CardId(id)).orElseThrow();
    }

    /** Lets the employee's reset of a card be asked for and approved. */
    void approveReset(String id) {
        Person holder = server.cast().employee();
        Actor actor = new Actor(company(), holder.id(), holder.name(), holder.role(), Origin.INTERNAL);
        server.bean(RequestPinReset.class).ask(actor, new CardId(id), PinResetReason.FORGOTTEN, "");
        PinResets resets = server.bean(PinResets.class);
        PinReset.Pending pending =
                (PinReset.Pending) resets.open(company(), new CardId(id)).orElseThrow();
        PinReset.Decision decision =
                new PinReset.Decision(server.cast().admin().id(), server.clock().instant(), "");
        resets.change(
                pending.approve(decision, server.clock().instant().plus(Duration.ofDays(3))),
                entry(PinResetAction.APPROVE));
    }

    CompanyId company() {
        return server.cast().employee().company();
    }

    private void account(String id, CardProduct product) {
        post(
                "/accounts",
                "{\"cardAccountId\":\"" + id + "\",\"accountType\":\""
                        + (product == CardProduct.CORPORATE ? "CORPORATE" : product)
                        + "\",\"availableBalance\":100000}");
        server.bean(CardAccounts.class)
                .add(
                        new CardAccount(company(), new CardAccountId(id), product.name(), product, null, null, null),
                        entry(AccountAction.ADD));
    }

    private HistoryEntry entry(Action action) {
        return new HistoryEntry(
                new HistoryEntryId(UUID.randomUUID()),
                company(),
                server.clock().instant(),
                Who.SYSTEM,
                Origin.INTERNAL,
                action,
                Outcome.DONE,
                List.of(),
                Collections.emptySortedMap());
    }

    private void post(String path, String json) {
        send(HttpRequest.newBuilder(control(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private URI control(String path) {
        return server.sandbox().controlUrl().resolve(path);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox's control port did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped.", e);
        }
    }
}
