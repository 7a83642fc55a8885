package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Answer.Verdict;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.fault.Fault;
import io.cardkeep.sandbox.received.ReceivedCall;
import io.cardkeep.sandbox.received.ReceivedCall.Outcome;
import io.cardkeep.sandbox.received.ReceivedCall.PinBlock;
import io.cardkeep.sandbox.received.ReceivedCalls;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down each call as it came, before its answer goes out. */
public record Recorder(ReceivedCalls calls, CardApi cardApi, InstantSource clock, boolean encrypted) {
    private static final Set<String> FORM_SECRETS = Set.of("password", "refresh_token");

    void known(Call call, Request request, Answer answer, @Nullable Fault fault) {
        boolean token = call == Call.TOKEN;
        Optional<ObjectNode> body = token ? Optional.of(withoutSecrets(request)) : cardApi.readable(call, request);
        add(call.label(), request, body.orElse(null), encrypted && !token, outcome(answer, fault));
    }

    void unknown(Request request, Answer answer) {
        add("unknown", request, Json.objectIn(request.body()).orElse(null), false, outcome(answer, null));
    }

    private void add(String label, Request request, @Nullable ObjectNode body, boolean wasEncrypted, Outcome outcome) {
        String scheme = request.header("Authorization")
                .map(value -> value.split(" ", 2)[0])
                .orElse(null);
        calls.add(new ReceivedCall(
                0,
                clock.instant(),
                label,
                request.method(),
                request.path(),
                scheme,
                request.header("partnerId").orElse(null),
                request.header("Content-Type").orElse(null),
                wasEncrypted,
                body,
                body == null ? request.body() : null,
                pinBlock(body),
                outcome));
    }

    private static Outcome outcome(Answer answer, @Nullable Fault fault) {
        boolean answered = fault == null || fault.kind().answers();
        Verdict verdict = answered ? answer.verdict() : null;
        return new Outcome(
                answered ? answer.status() : null,
                verdict == null ? null : verdict.code(),
                verdict == null ? null : verdict.message(),
                fault == null ? null : fault.label(),
                fault == null || fault.acts());
    }

    private static @Nullable PinBlock pinBlock(@Nullable ObjectNode body) {
        if (body == null || !body.has("pinBlock")) {
            return null;
        }
        JsonNode value = body.path("pinBlock");
        return new PinBlock(value.getNodeType().name(), value.isValueNode() ? value.asString() : value.toString());
    }

    private static ObjectNode withoutSecrets(Request request) {
        ObjectNode form = Json.object();
        request.form().forEach((name, value) -> form.put(name, FORM_SECRETS.contains(name) ? "(not kept)" : value));
        return form;
    }
}
