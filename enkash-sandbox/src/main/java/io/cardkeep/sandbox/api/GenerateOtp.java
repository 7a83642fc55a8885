package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OneTimePasswords;
import io.cardkeep.sandbox.otp.OtpAction;
import tools.jackson.databind.JsonNode;

/** {@code otp}: makes a one-time password, which the answer does not hold. Source: EnKash, "Generate Card OTP". */
record GenerateOtp(Ledger ledger, Minting minting, OneTimePasswords passwords) implements Operation {
    @Override
    public JsonNode answer(CardCall call) {
        Card card = ledger.read(call::cardOfTokensCompany);
        OtpAction action = call.body().choice("cardOtpAction", OtpAction.class);
        if (card.status() == CardStatus.BLOCKED) {
            throw CallRefused.business("Card is blocked");
        }
        String requestId = minting.ids().user();
        passwords.issue(requestId, action, card.enKashCardId());
        return Json.object().put("otpRequestId", requestId);
    }
}
