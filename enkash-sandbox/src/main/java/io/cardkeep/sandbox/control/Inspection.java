package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.api.Otp;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.received.ReceivedCalls;
import io.cardkeep.sandbox.token.Tokens;
import java.util.regex.Pattern;

/** Reads what came in, and sets what the calls go by: the OTP, the tokens. */
record Inspection(ReceivedCalls calls, Otp otp, Tokens tokens) {
    private static final Pattern OTP = Pattern.compile("[0-9]{4,8}");

    /** All kept calls, or those of the query parameter {@code call}. */
    Answer received(Request request) {
        String only = request.query().getOrDefault("call", "");
        return Answer.json(
                200,
                Json.MAPPER.valueToTree(calls.all().stream()
                        .filter(call -> only.isEmpty() || call.call().equals(only))
                        .toList()));
    }

    Answer forget(Request request) {
        calls.clear();
        return Answer.json(200, Json.MAPPER.createArrayNode());
    }

    Answer expectOtp(Request request) {
        otp.expect(Bodies.one(request).text("otp", OTP));
        return Answer.json(200, Json.object().put("status", "set"));
    }

    Answer revokeTokens(Request request) {
        tokens.revokeAll();
        return Answer.json(200, Json.object().put("status", "revoked"));
    }

    Answer health(Request request) {
        return Answer.json(200, Json.object().put("status", "UP"));
    }
}
