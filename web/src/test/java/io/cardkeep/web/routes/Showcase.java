package io.cardkeep.web.routes;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.Visit;
import io.cardkeep.web.pin.JavaSeal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A company in which every page has something to show, and the names of it that stand in {@link Stop}. */
final class Showcase {
    private static final Pattern LINK = Pattern.compile("/set-up\\?token=[A-Za-z0-9_-]+");

    private final CardkeepServer server;
    private final Company company;
    private final Map<String, String> names = new HashMap<>();

    private Showcase(CardkeepServer server) {
        this.server = server;
        this.company = new Company(server);
    }

    static Showcase in(CardkeepServer server) {
        Showcase showcase = new Showcase(server);
        Person holder = server.cast().employee();
        showcase.cards(holder);
        showcase.unconfirmed(holder);
        showcase.resets(server.cast().employee2());
        showcase.invitation();
        showcase.people();
        return showcase;
    }

    String path(Stop stop) {
        String path = stop.path();
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path;
    }

    private void cards(Person holder) {
        names.put("plain", id(company.card(holder, PinState.SET, CardStatus.ACTIVE)));
        names.put("locked", id(company.card(holder, PinState.SET, CardStatus.LOCKED)));
        names.put("held", id(company.card(holder, PinState.SET, CardStatus.HELD)));
        names.put("blocked", id(company.card(holder, PinState.SET, CardStatus.BLOCKED)));
        names.put("approved", id(company.approvedCard(holder)));
    }

    private void unconfirmed(Person holder) {
        String card = id(company.approvedCard(holder));
        String page = "/cards/" + card + "/pin";
        Visit visit = server.signedIn(holder.email());
        String challenge = visit.post(page + "/challenge", Map.of(), "Accept", "application/json")
                .body();
        company.sandbox().faultOnSetPin("timeout");
        visit.post(
                page,
                Map.of(
                        "sealed",
                        JavaSeal.seal("0917", challenge),
                        "form",
                        UUID.randomUUID().toString()));
        names.put("unconfirmed", card);
        company.lostLock(company.card(holder, PinState.SET, CardStatus.ACTIVE), holder);
    }

    private void resets(Person asker) {
        names.put(
                "proposal",
                company.proposal(company.card(asker, PinState.UNKNOWN, CardStatus.ACTIVE))
                        .value()
                        .toString());
        names.put("waiting", request(asker));
        String rejected = request(asker);
        server.signedIn(server.cast().admin().email())
                .post("/pin-resets/" + rejected + "/rejection", Map.of("note", "Not reachable."));
        names.put("rejected", rejected);
    }

    private String request(Person asker) {
        Card card = company.card(asker, PinState.UNKNOWN, CardStatus.ACTIVE);
        return company.request(card, asker).request().id().value().toString();
    }

    private void invitation() {
        server.signedIn(server.cast().admin().email())
                .post("/people", Map.of("name", "Rohan Gupta", "email", "rohan@cardkeep.test", "role", "ADMIN"));
        Matcher link =
                LINK.matcher(server.mailbox().latestTo("rohan@cardkeep.test").text());
        if (!link.find()) {
            throw new AssertionError("The invitation has no link.");
        }
        names.put("invitation", link.group());
    }

    private void people() {
        Person gone = company.employee();
        server.signedIn(server.cast().admin().email())
                .post("/people/" + id(gone) + "/access", Map.of("_method", "delete"));
        names.put("gone", id(gone));
        names.put("person", id(server.cast().employee2()));
        names.put("admin", id(server.cast().admin()));
        names.put("officer", id(server.cast().officer()));
        names.put(
                "joining",
                id(server.bean(People.class).findByEmail("rohan@cardkeep.test").orElseThrow()));
    }

    private static String id(Person person) {
        return person.id().value().toString();
    }

    private static String id(Card card) {
        return card.id().value();
    }
}
