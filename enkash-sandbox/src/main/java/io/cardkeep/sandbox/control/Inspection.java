package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import java.util.regex.Pattern;

/** Reads what came in, and sets what the calls go by: one-time passwords, tokens. */
record Inspection(Workings workings) {
    private static final Pattern OTP = Pattern.compile("[0-9]{4,8}");

    Answer health(Request request) {
        return Answer.json(200, Json.object().put("status", "UP"));
    }

    /** All kept calls, or those of the query parameter {@code call}. */
    Answer received(Request request) {
        String only = request.query().getOrDefault("call", "");
        return Answer.json(
                200,
                Json.MAPPER.valueToTree(workings.calls().all().stream()
                        .filter(call -> only.isEmpty() || call.call().equals(only))
                        .toList()));
    }

    Answer forget(Request request) {
        workings.calls().clear();
        return Answer.json(200, Json.MAPPER.createArrayNode());
    }

    /** The one-time passwords, of a card where the query names one. This is the only place that shows them. */
    Answer passwords(Request request) {
        String card = request.query().getOrDefault("enKashCardId", "");
        return Answer.json(
                200,
                Json.MAPPER.valueToTree(workings.passwords().all().stream()
                        .filter(otp -> card.isEmpty() || otp.enKashCardId().equals(card))
                        .toList()));
    }

    /** Fixes the digits of later passwords, or the authenticators' code. */
    Answer fixOtp(Request request) {
        Fields body = Bodies.one(request);
        if (body.has("mfaCode")) {
            workings.passwords().setMfaCode(body.text("mfaCode", OTP));
        }
        if (body.has("otp") || !body.has("mfaCode")) {
            workings.passwords().fix(body.text("otp", OTP));
        }
        return Answer.json(200, Json.object().put("status", "set"));
    }

    /** Draws the digits of later passwords again. */
    Answer drawOtps(Request request) {
        workings.passwords().fix(null);
        return Answer.json(200, Json.object().put("status", "drawn"));
    }

    Answer revokeTokens(Request request) {
        workings.tokens().revokeAll();
        return Answer.json(200, Json.object().put("status", "revoked"));
    }
}
