package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.ledger.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the control port together. */
public record ControlRoutes(Ledger ledger, Minting minting, Workings workings) {
    public ControlHandler handler(List<String> companyIds) {
        Map<String, Route> routes = new HashMap<>();
        addWorkings(routes);
        addLedger(routes, companyIds);
        return new ControlHandler(routes);
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
