package io.cardkeep.sandbox.contradiction;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Json;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Those that were asked for: how a request is misunderstood, and how its answer is spelt. */
public final class Contradictions {
    private static final int ALL = 1000;

    private final Set<Contradiction> wanted;

    public Contradictions(Set<Contradiction> wanted) {
        this.wanted = wanted.isEmpty() ? Set.of() : EnumSet.copyOf(wanted);
    }

    /** Takes out of a request's body what is not looked at. */
    public void ignore(Call call, ObjectNode body) {
        if (speaks(Contradiction.SEARCH_ONE, call)) {
            body.remove("enKashCardId");
        }
        if (speaks(Contradiction.TRANSACTIONS_SINCE, call)) {
            body.remove("txnDateFrom");
        }
        if (speaks(Contradiction.TRANSACTIONS_BY_REFERENCE, call)) {
            body.remove("pgReferenceNumber");
        }
    }

    /** A request's query parameters as they are understood. */
    public Map<String, String> query(Call call, Map<String, String> asked) {
        Map<String, String> understood = new LinkedHashMap<>(asked);
        if (speaks(Contradiction.LIST_LIMIT, call)) {
            understood.put("limit", String.valueOf(ALL));
        }
        if (speaks(Contradiction.LIST_OFFSET, call)) {
            understood.put("offset", "0");
        }
        if (speaks(Contradiction.LIST_ORDER, call)) {
            understood.put("direction", "ASC");
        }
        return understood;
    }

    /** A successful answer as it is spelt, or a refusal in its place. */
    public Answer spelt(Call call, ObjectNode request, Answer answer) {
        if (speaks(Contradiction.SEARCH_ALL, call) && !request.hasNonNull("enKashCardId")) {
            return Envelope.failure(call, 422, 422, "Card missing.", "Card missing.");
        }
        if (speaks(Contradiction.TRANSACTIONS_UNKNOWN_REFERENCE, call) && findsNothing(request, answer)) {
            return Envelope.failure(call, 404, 404, "No such reference.", "No such reference.");
        }
        return spelt(call, answer);
    }

    /** A successful answer as it is spelt. */
    public Answer spelt(Call call, Answer answer) {
        return Json.objectIn(answer.body())
                .map(body -> answer.withBody(rewritten(call, body).toString()))
                .orElse(answer);
    }

    /** Whether answers come in clear though encryption was agreed. */
    public boolean inClear(Call call) {
        return speaks(Contradiction.BODY_ENCRYPTION, call);
    }

    private ObjectNode rewritten(Call call, ObjectNode body) {
        wanted.stream()
                .map(Spelling::of)
                .filter(spelling -> spelling.calls().contains(call))
                .flatMap(spelling -> spelling.rewrites().stream())
                .forEach(rewrite -> rewrite.within(body));
        return body;
    }

    private boolean speaks(Contradiction contradiction, Call call) {
        return wanted.contains(contradiction)
                && Spelling.of(contradiction).calls().contains(call);
    }

    private static boolean findsNothing(ObjectNode request, Answer answer) {
        return request.hasNonNull("pgReferenceNumber")
                && Json.objectIn(answer.body())
                        .filter(body -> body.at("/payload/data").isEmpty())
                        .isPresent();
    }
}
