package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.api.Shapes;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.AccountType;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Holder;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.ledger.Standing;
import io.cardkeep.sandbox.ledger.Standing.KycStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts accounts and cards with chosen ids in place, which EnKash's own calls cannot do. */
record Placements(Ledger ledger, Minting minting, List<String> companyIds) {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,40}");
    private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    Answer accounts(Request request) {
        return ledger.read(books -> {
            ArrayNode list = Json.MAPPER.createArrayNode();
            books.accounts().forEach(account -> list.add(Shapes.account(account, books)));
            return Answer.json(200, list);
        });
    }

    Answer cards(Request request) {
        return ledger.read(books -> {
            ArrayNode list = Json.MAPPER.createArrayNode();
            books.cards().forEach(card -> list.add(Shapes.card(card, books)));
            return Answer.json(200, list);
        });
    }

    Answer placeAccounts(Request request) {
        List<Fields> bodies = Bodies.oneOrMany(request);
        return ledger.change(books ->
                created(bodies.stream().map(body -> placeAccount(body, books)).toList()));
    }

    Answer placeCards(Request request) {
        List<Fields> bodies = Bodies.oneOrMany(request);
        return ledger.change(books ->
                created(bodies.stream().map(body -> placeCard(body, books)).toList()));
    }

    private static Answer created(List<ObjectNode> shapes) {
        return Answer.json(201, Json.MAPPER.createArrayNode().addAll(shapes));
    }

    private ObjectNode placeAccount(Fields body, Books books) {
        String id = body.text("cardAccountId", ID);
        String companyId = body.textOr("companyId", companyIds.getFirst());
        if (!companyIds.contains(companyId)) {
            throw new ControlRefused(404, "This sandbox serves no such company; start it with --company-id.");
        }
        if (books.account(id).isPresent()) {
            throw new ControlRefused(409, "An account with this id is already there.");
        }
        Account account = new Account(
                id,
                companyId,
                body.textOr("companyName", "Sandbox company"),
                body.textOr("accountTitle", "Sandbox account"),
                body.has("accountType") ? body.choice("accountType", AccountType.class) : AccountType.CORPORATE,
                rupeesOrZero(body, "availableBalance"),
                Bodies.instantOr(body, "createdOn", minting.clock().instant()));
        books.put(account);
        return Shapes.account(account, books);
    }

    private ObjectNode placeCard(Fields body, Books books) {
        Account account = books.account(body.text("cardAccountId"))
                .orElseThrow(() -> new ControlRefused(404, "There is no such account; place it first."));
        Card card = new Card(
                freeCardId(body, books),
                account.cardAccountId(),
                account.companyId(),
                holder(body),
                body.has("lastFour")
                        ? body.text("lastFour", LAST_FOUR)
                        : minting.ids().digits(4),
                body.textOr("kitNumber", minting.ids().digits(10)),
                body.has("expiryMonth") ? body.text("expiryMonth", MONTH) : "08",
                body.has("expiryYear") ? body.text("expiryYear", YEAR) : "2031",
                rupeesOrZero(body, "otbBalance"),
                body.has("status") ? body.choice("status", CardStatus.class) : CardStatus.ACTIVE,
                body.flagOr("physicalCard", false),
                body.flagOr("primaryEnKashCard", false),
                Bodies.instantOr(body, "createdOn", minting.clock().instant()));
        books.put(card);
        placeStanding(body, card, books);
        return Shapes.card(card, books);
    }

    /** Changes KYC and terms of a card that is already there. */
    Answer changeStanding(Request request) {
        Fields body = Bodies.one(request);
        return ledger.change(books -> {
            Card card = books.card(body.text("enKashCardId", ID))
                    .orElseThrow(() -> new ControlRefused(404, "There is no such card; place it first."));
            placeStanding(body, card, books);
            return Answer.json(200, Shapes.card(card, books));
        });
    }

    private static void placeStanding(Fields body, Card card, Books books) {
        Standing usual = books.standing(card);
        Standing standing = new Standing(
                body.has("kycStatus") ? body.choice("kycStatus", KycStatus.class) : usual.kycStatus(),
                body.flagOr("termsAccepted", usual.termsAccepted()));
        if (!standing.equals(usual)) {
            books.put(card.enKashCardId(), standing);
        }
    }

    private static String freeCardId(Fields body, Books books) {
        String id = body.text("enKashCardId", ID);
        if (books.card(id).isPresent()) {
            throw new ControlRefused(409, "A card with this id is already there.");
        }
        return id;
    }

    private Holder holder(Fields body) {
        return new Holder(
                body.textOr("userId", minting.ids().user()),
                body.textOrNull("email"),
                body.textOrNull("mobile"),
                body.textOrNull("title"),
                body.textOrNull("firstName"),
                body.textOrNull("lastName"),
                body.textOrNull("gender"));
    }

    private static BigDecimal rupeesOrZero(Fields body, String name) {
        return body.has(name) ? body.rupees(name) : BigDecimal.ZERO.setScale(2);
    }
}
