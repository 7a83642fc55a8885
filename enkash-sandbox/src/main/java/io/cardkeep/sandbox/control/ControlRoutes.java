package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.api.Otp;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.received.ReceivedCalls;
import io.cardkeep.sandbox.token.Tokens;
import java.util.List;
import java.util.Map;

/** Puts the control port together. */
public record ControlRoutes(
        Ledger ledger, Minting minting, Faults faults, ReceivedCalls calls, Otp otp, Tokens tokens) {

    public ControlHandler handler(List<String> companyIds) {
        Inspection inspection = new Inspection(calls, otp, tokens);
        FaultPlanning planning = new FaultPlanning(faults);
        Placements placements = new Placements(ledger, minting, companyIds);
        Purchases purchases = new Purchases(ledger, minting);
        return new ControlHandler(Map.ofEntries(
                Map.entry("GET /health", inspection::health),
                Map.entry("GET /received", inspection::received),
                Map.entry("DELETE /received", inspection::forget),
                Map.entry("POST /otp", inspection::expectOtp),
                Map.entry("DELETE /tokens", inspection::revokeTokens),
                Map.entry("GET /faults", planning::standing),
                Map.entry("POST /faults", planning::plan),
                Map.entry("DELETE /faults", planning::clear),
                Map.entry("GET /accounts", placements::accounts),
                Map.entry("POST /accounts", placements::placeAccounts),
                Map.entry("GET /cards", placements::cards),
                Map.entry("POST /cards", placements::placeCards),
                Map.entry("POST /purchases", purchases::make)));
    }
}
