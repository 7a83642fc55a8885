package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.contradiction.Contradictions;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.generation.Generation;
import io.cardkeep.sandbox.token.Tokens;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The card calls behind their common rules: token, partner, content type, body, and the error table. */
public final class CardApi {
    private static final String BAD_PARAMETER = "Invalid or missing parameter in the request.";
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final String partnerId;
    private final BodyCodec codec;
    private final Map<Call, Operation> operations;
    private final Contradictions contradictions;

    CardApi(
            Tokens tokens,
            String partnerId,
            BodyCodec codec,
            Map<Call, Operation> operations,
            Contradictions contradictions) {
        this.tokens = tokens;
        this.partnerId = partnerId;
        this.codec = codec;
        this.operations = operations;
        this.contradictions = contradictions;
    }

    /** Carries a card call out; the answer is spelt as that generation does, and not yet encrypted. */
    public Answer answer(Call call, Request request, Generation generation) {
        return request.header("Authorization")
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> tokens.companyOf(header.substring(BEARER.length())))
                .map(companyId -> authenticated(call, request, companyId, generation))
                .orElseGet(CardApi::unauthorized);
    }

    /** The body of a card call as JSON, whether or not the caller may make it. */
    public Optional<ObjectNode> readable(Call call, Request request) {
        return opened(call, request).flatMap(Json::objectIn);
    }

    /** Encrypts an answer's envelope, when bodies are encrypted, and answers a bare string with a bare string. */
    public Answer sealed(Call call, Request request, Answer answer) {
        if (!answer.enveloped() || contradictions.inClear(call)) {
            return answer;
        }
        return bareOtp(call, request).isPresent()
                ? answer.withBody(
                        StringNode.valueOf(codec.sealBare(answer.body())).toString())
                : answer.withBody(codec.seal(answer.body()));
    }

    private Optional<String> opened(Call call, Request request) {
        Optional<String> bare = bareOtp(call, request);
        return bare.isPresent() ? bare.flatMap(codec::openBare) : codec.open(request.body());
    }

    /** "Generate Card OTP" types its body as one string; what the string holds is this project's assumption. */
    private static Optional<String> bareOtp(Call call, Request request) {
        return call == Call.OTP ? Json.stringIn(request.body()) : Optional.empty();
    }

    private Answer authenticated(Call call, Request request, String companyId, Generation generation) {
        if (!request.header("partnerId").orElse("").equals(partnerId)) {
            return refused(call, 403, "APIs not enabled.");
        }
        if (!request.mediaType().equals("application/json")) {
            return refused(call, 415, "Content-Type must be application/json.");
        }
        Optional<String> opened = opened(call, request);
        if (opened.isEmpty()) {
            return refused(call, 422, "Invalid encrypted request.").inClear();
        }
        return opened.flatMap(Json::objectIn)
                .map(body -> understood(call, companyId, body, request, generation))
                .orElseGet(() -> Envelope.failure(call, 422, 422, BAD_PARAMETER, "The body is not one JSON object."));
    }

    private Answer understood(Call call, String companyId, ObjectNode body, Request request, Generation generation) {
        contradictions.ignore(call, body);
        Map<String, String> query = contradictions.query(call, request.query());
        Answer answer = carriedOut(call, new CardCall(companyId, new Fields(body), query), generation);
        return answer.status() == 200 ? contradictions.spelt(call, body, answer) : answer;
    }

    private Answer carriedOut(Call call, CardCall cardCall, Generation generation) {
        Operation operation = operations.get(call);
        if (operation == null) {
            throw new IllegalStateException("No operation for " + call);
        }
        try {
            return Envelope.success(call, generation.spelt(call, operation.answer(cardCall)));
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
