package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.token.Tokens;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The card calls behind their common rules: token, partner, content type, body, and the error table. */
public final class CardApi {
    private static final String BAD_PARAMETER = "Invalid or missing parameter in the request.";
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final String partnerId;
    private final BodyCodec codec;
    private final Map<Call, Operation> operations;

    CardApi(Tokens tokens, String partnerId, BodyCodec codec, Map<Call, Operation> operations) {
        this.tokens = tokens;
        this.partnerId = partnerId;
        this.codec = codec;
        this.operations = operations;
    }

    /** Carries a card call out. */
    public Answer answer(Call call, Request request) {
        return request.header("Authorization")
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> tokens.companyOf(header.substring(BEARER.length())))
                .map(companyId -> authenticated(call, request, companyId))
                .orElseGet(CardApi::unauthorized);
    }

    /** The body of a card call as JSON, whether or not the caller may make it. */
    public Optional<ObjectNode> readable(Request request) {
        return codec.open(request.body()).flatMap(Json::objectIn);
    }

    /** Encrypts an answer's envelope, when bodies are encrypted. */
    public Answer sealed(Answer answer) {
        return answer.withBody(codec.seal(answer.body()));
    }

    private Answer authenticated(Call call, Request request, String companyId) {
        if (!request.header("partnerId").orElse("").equals(partnerId)) {
            return sealed(refused(call, 403, "APIs not enabled."));
        }
        if (!request.mediaType().equals("application/json")) {
            return sealed(refused(call, 415, "Content-Type must be application/json."));
        }
        Optional<String> opened = codec.open(request.body());
        if (opened.isEmpty()) {
            return refused(call, 422, "Invalid encrypted request.");
        }
        Answer answer = opened.flatMap(Json::objectIn)
                .map(body -> carriedOut(call, new CardCall(companyId, new Fields(body), request.query())))
                .orElseGet(() -> Envelope.failure(call, 422, 422, BAD_PARAMETER, "The body is not one JSON object."));
        return sealed(answer);
    }

    private Answer carriedOut(Call call, CardCall cardCall) {
        Operation operation = operations.get(call);
        if (operation == null) {
            throw new IllegalStateException("No operation for " + call);
        }
        try {
            return Envelope.success(call, operation.answer(cardCall));
        } catch (BadField bad) {
            return Envelope.failure(call, 422, 422, BAD_PARAMETER, String.valueOf(bad.getMessage()));
        } catch (CallRefused refused) {
            return Envelope.failure(call, refused.status(), refused.code(), refused.message(), refused.message());
        }
    }

    private static Answer refused(Call call, int status, String message) {
        return Envelope.failure(call, status, status, message, message);
    }

    private static Answer unauthorized() {
        return Answer.json(
                401,
                Json.object()
                        .put("error", "invalid_token")
                        .put("error_description", "Access token missing, unknown or expired"));
    }
}
