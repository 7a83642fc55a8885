package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.UsageControls;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a card's usage controls; absent leaves one alone, null clears it. Source: EnKash, "Card Usage Controls". */
final class UsageFields {
    static final String CREATED_BY = "partner@sandbox.example";
    private static final List<String> SWITCHES =
            List.of("posAllowed", "onlineAllowed", "contactlessAllowed", "internationalAllowed", "atmAllowed");
    private static final List<String> AMOUNTS = List.of(
            "perTxnLimit",
            "dtd",
            "mtd",
            "ytd",
            "posDailyLimit",
            "ecomDailyLimit",
            // EnKash's own spelling, with a capital L here and not in contactlessAllowed.
            "contactLessDailyLimit");
    private static final List<String> COUNTS = List.of(
            "dtdCount",
            "mtdCount",
            "ytdCount",
            "posDailyLimitCount",
            "ecomDailyLimitCount",
            "contactLessDailyLimitCount");

    private UsageFields() {}

    static UsageControls changed(UsageControls before, Fields body, Instant now) {
        Map<String, Boolean> switches = new LinkedHashMap<>(before.switches());
        Map<String, BigDecimal> limits = new LinkedHashMap<>(before.limits());
        SWITCHES.forEach(name -> body.change(name, switches, body::flag));
        AMOUNTS.forEach(name -> body.change(name, limits, body::rupeesAsNumberOrText));
        COUNTS.forEach(name -> body.change(name, limits, body::countAsNumberOrText));
        return before.changed(switches, limits, now);
    }

    static ObjectNode shape(Card card, UsageControls controls) {
        ObjectNode shape = Json.object()
                .put("createdBy", controls.createdBy())
                .put("createdOn", Shapes.time(controls.createdOn()))
                .put("modifiedOn", Shapes.time(controls.modifiedOn()))
                .put("enKashCardId", card.enKashCardId())
                .put("cardAccountId", card.cardAccountId())
                .put("companyId", card.companyId());
        SWITCHES.forEach(name -> shape.put(name, controls.switches().get(name)));
        Stream.concat(AMOUNTS.stream(), COUNTS.stream())
                .forEach(name -> shape.put(name, controls.limits().get(name)));
        return shape;
    }
}
