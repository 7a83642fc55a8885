package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Effects.Count;
import io.cardkeep.sandbox.ledger.Effects.Subject;
import io.cardkeep.sandbox.ledger.Ledger;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is true here whatever was answered: sums of money, and what the calls did. */
record Accounting(Ledger ledger, Minting minting, Workings workings) {

    /** Sums of all balances, effects per call and card, and the calls whose effect is still to come. */
    Answer sums(Request request) {
        ObjectNode sums = ledger.read(Accounting::money);
        ArrayNode counts = sums.putArray("effects");
        ledger.effects().counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> counts.add(count(entry.getKey(), entry.getValue())));
        sums.set("lateEffects", Json.MAPPER.valueToTree(workings.late().waiting()));
        return Answer.json(200, sums);
    }

    private static ObjectNode money(Books books) {
        BigDecimal onAccounts = books.accounts().stream()
                .map(Account::availableBalance)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        BigDecimal onCards = books.accounts().stream()
                .map(account -> books.moneyOnCardsOf(account.cardAccountId()))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return Json.object()
                .put("accounts", books.accounts().size())
                .put("cards", books.cards().size())
                .put("accountBalances", onAccounts)
                .put("cardBalances", onCards)
                .put("total", onAccounts.add(onCards));
    }

    private static ObjectNode count(Subject subject, Count count) {
        return Json.object()
                .put("call", subject.call())
                .put("id", subject.id())
                .put("applied", count.applied())
                .put("changed", count.changed());
    }

    /** The effects in their order, of one call or one card where the query says so. */
    Answer effects(Request request) {
        String call = request.query().getOrDefault("call", "");
        String card = request.query().getOrDefault("enKashCardId", "");
        return Answer.json(
                200,
                Json.MAPPER.valueToTree(ledger.effects().all().stream()
                        .filter(effect -> call.isEmpty() || effect.call().equals(call))
                        .filter(effect -> card.isEmpty() || concerns(effect, card))
                        .toList()));
    }

    private static boolean concerns(Effect effect, String card) {
        return card.equals(effect.enKashCardId());
    }

    Answer forgetEffects(Request request) {
        ledger.effects().clear();
        return Answer.json(200, Json.MAPPER.createArrayNode());
    }

    Answer lateEffects(Request request) {
        return Answer.json(200, Json.MAPPER.valueToTree(workings.late().waiting()));
    }

    /** Lets every late effect come now. */
    Answer applyLateEffects(Request request) {
        workings.late().runAll();
        return lateEffects(request);
    }

    /** Empties the sandbox; ids start again from a seed where one is given. */
    Answer reset(Request request) {
        Fields body = Bodies.one(request);
        workings.clear();
        ledger.reset();
        if (body.has("seed")) {
            minting.ids().startFrom(body.countOr("seed", 0, 0, Integer.MAX_VALUE));
        }
        return Answer.json(200, Json.object().put("status", "empty"));
    }
}
