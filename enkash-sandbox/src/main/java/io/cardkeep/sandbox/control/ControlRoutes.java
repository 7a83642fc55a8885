package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.console.Console;
import io.cardkeep.sandbox.console.FormBodies;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.ledger.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the control port together. */
public record ControlRoutes(Ledger ledger, Minting minting, Workings workings) {
    public ControlHandler handler(List<String> companyIds) {
        Map<String, Route> routes = new HashMap<>();
        addWorkings(routes);
        addLedger(routes, companyIds);
        Console console = new Console(ledger, workings.calls(), workings.faults(), workings.late());
        addPage(routes, console);
        return new ControlHandler(routes, console);
    }

    /** The page and its forms, which do what the JSON calls do. */
    private static void addPage(Map<String, Route> routes, Console console) {
        routes.put("GET /", request -> console.page());
        routes.put("GET /console.css", request -> Console.styles());
        routes.put("GET /console.svg", request -> Console.icon());
        routes.put("GET /console.js", request -> Console.script());
        addForm(routes, "purchases", FormBodies::purchase, routes.get("POST /purchases"));
        addForm(routes, "wrong-pins", FormBodies::wrongPin, routes.get("POST /wrong-pins"));
        addForm(routes, "faults", FormBodies::fault, routes.get("POST /faults"));
        addForm(routes, "faults/clear", UnaryOperator.identity(), routes.get("DELETE /faults"));
        addForm(routes, "late-effects", UnaryOperator.identity(), routes.get("POST /late-effects"));
        addForm(routes, "received/clear", UnaryOperator.identity(), routes.get("DELETE /received"));
    }

    private static void addForm(
            Map<String, Route> routes, String name, UnaryOperator<Request> asJson, @Nullable Route route) {
        Route target = Objects.requireNonNull(route);
        routes.put("POST " + Visitors.FORMS + name, form -> {
            target.answer(asJson.apply(form));
            return Console.done();
        });
    }

    private void addWorkings(Map<String, Route> routes) {
        Inspection inspection = new Inspection(workings);
        FaultPlanning planning = new FaultPlanning(workings.faults());
        routes.put("GET /health", inspection::health);
        routes.put("GET /received", inspection::received);
        routes.put("DELETE /received", inspection::forget);
        routes.put("GET /otp", inspection::passwords);
        routes.put("POST /otp", inspection::fixOtp);
        routes.put("DELETE /otp", inspection::drawOtps);
        routes.put("DELETE /tokens", inspection::revokeTokens);
        routes.put("GET /faults", planning::standing);
        routes.put("POST /faults", planning::plan);
        routes.put("DELETE /faults", planning::clear);
    }

    private void addLedger(Map<String, Route> routes, List<String> companyIds) {
        Accounting accounting = new Accounting(ledger, minting, workings);
        Placements placements = new Placements(ledger, minting, companyIds);
        Purchases purchases = new Purchases(ledger, minting);
        routes.put("GET /ledger", accounting::sums);
        routes.put("GET /effects", accounting::effects);
        routes.put("DELETE /effects", accounting::forgetEffects);
        routes.put("GET /late-effects", accounting::lateEffects);
        routes.put("POST /late-effects", accounting::applyLateEffects);
        routes.put("POST /reset", accounting::reset);
        routes.put("GET /accounts", placements::accounts);
        routes.put("POST /accounts", placements::placeAccounts);
        routes.put("GET /cards", placements::cards);
        routes.put("POST /cards", placements::placeCards);
        routes.put("POST /standing", placements::changeStanding);
        routes.put("POST /purchases", purchases::make);
        routes.put("POST /wrong-pins", purchases::lockByWrongPin);
    }
}
