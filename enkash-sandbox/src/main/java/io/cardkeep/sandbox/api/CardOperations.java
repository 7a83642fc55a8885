package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.contradiction.Contradictions;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.token.Tokens;
import java.util.Map;

/** Puts the card calls together. */
public record CardOperations(Ledger ledger, Minting minting, OtpStep otpStep, CardRules rules) {
    public CardApi behind(Tokens tokens, String partnerId, BodyCodec codec, Contradictions contradictions) {
        return new CardApi(tokens, partnerId, codec, operations(), contradictions);
    }

    private Map<Call, Operation> operations() {
        return Map.ofEntries(
                Map.entry(Call.CREATE_CARD, new CreateCard(ledger, minting)),
                Map.entry(Call.SET_PIN, new SetPin(ledger, minting, otpStep, rules.pinLengths())),
                Map.entry(Call.LOAD, new LoadBalance(ledger, minting)),
                Map.entry(Call.CREATE_ACCOUNT, new CreateAccount(ledger, minting)),
                Map.entry(Call.GET_ACCOUNT, new GetAccount(ledger)),
                Map.entry(Call.BLOCK, new BlockCard(ledger, minting, otpStep)),
                Map.entry(Call.SEARCH, new Search(ledger, rules.singleAsObject())),
                Map.entry(Call.WALLET_DETAILS, new Search(ledger, true)),
                Map.entry(Call.TRANSACTIONS, new Transactions(ledger)),
                Map.entry(Call.OTP, new GenerateOtp(ledger, minting, otpStep.passwords())),
                Map.entry(Call.VIEW, new ViewCard(ledger, otpStep, rules.viewCard(), ViewCard.Part.NUMBER)),
                Map.entry(Call.VIEW_CVV, new ViewCard(ledger, otpStep, rules.viewCard(), ViewCard.Part.CVV)),
                Map.entry(Call.USAGE_CONTROLS, new SetUsageControls(ledger, minting)),
                Map.entry(Call.USAGE_LIMITS, new GetUsageControls(ledger)),
                Map.entry(Call.REPLACE, new ReplaceCard(ledger, minting, otpStep, rules.replacementKeepsId())),
                Map.entry(Call.ORDER_PHYSICAL, new OrderPhysicalCard(ledger, minting, otpStep)),
                Map.entry(Call.CARD_BALANCE, new CardBalance(ledger)));
    }
}
