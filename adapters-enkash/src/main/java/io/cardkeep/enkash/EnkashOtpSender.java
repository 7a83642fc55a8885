package io.cardkeep.enkash;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.otp.OtpRequestId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** "Generate Card OTP" and "Generate OTP". Sent as a change is, once, because each one is a message to somebody. */
final class EnkashOtpSender implements OtpSender {
    private final EnkashCalls enkash;

    EnkashOtpSender(EnkashCalls enkash) {
        this.enkash = enkash;
    }

    @Override
    public Sending send(CardRef card, OtpAction action) {
        ObjectNode body = Json.object()
                .put("cardOtpAction", action.name())
                .put("cardAccountId", card.account().value())
                .put("enKashCardId", card.card().value());
        if (enkash.dialect().otpNamesCompany()) {
            body.put("companyId", card.company().value());
        }
        return switch (enkash.change(card.company(), Endpoint.OTP, Json.write(body))) {
            case Reply.Success(JsonNode payload) -> sent(payload);
            case Reply.Refusal(String reason) -> new Sending.Declined(reason);
            case Reply.KnownAlready(String reason) -> new Sending.Declined(reason);
            case Reply.NotNow(String why, var retryAfter) -> new Sending.Unavailable(why, retryAfter);
            case Reply.Unclear(String why, var _) -> new Sending.Unavailable(why, null);
        };
    }

    /** Card calls take it back as {@code otpRequestId}, wallet calls as {@code otpReferenceId}. */
    private static Sending sent(JsonNode payload) {
        return new Fields(payload)
                .text("otpRequestId", "otpReferenceId")
                .map(OtpRequestId::new)
                .<Sending>map(Sending.Sent::new)
                .orElseGet(() -> new Sending.Unavailable(ReplyReader.UNREADABLE, null));
    }
}
