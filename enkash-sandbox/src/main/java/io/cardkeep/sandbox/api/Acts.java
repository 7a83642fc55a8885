package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.generation.Generation;
import io.cardkeep.sandbox.token.TokenEndpoint;
import tools.jackson.databind.node.StringNode;

/** Carries calls out, and makes their answers. */
public record Acts(TokenEndpoint tokenEndpoint, CardApi cardApi, Generation generation) {
    private static final System.Logger LOG = System.getLogger(Acts.class.getName());

    Answer carriedOut(Call call, Request request) {
        return carriedOut(call, request, generation);
    }

    /** Carried out as always, and answered as the other generation would. */
    Answer carriedOutOtherwise(Call call, Request request) {
        return carriedOut(call, request, generation.other());
    }

    private Answer carriedOut(Call call, Request request, Generation spelling) {
        if (!request.method().equals("POST")) {
            return Answer.json(405, Json.object().put("error", "Method Not Allowed"))
                    .with("Allow", "POST");
        }
        try {
            return call == Call.TOKEN ? tokenEndpoint.answer(request) : cardApi.answer(call, request, spelling);
        } catch (RuntimeException broken) {
            // The class alone: a message could quote the body.
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0} failed inside: {1}",
                    call.label(),
                    broken.getClass().getName());
            return Envelope.failure(call, 500, 1, "Failure.", "Failure.");
        }
    }

    /** What a call that was not carried out would have said, for faults that garble an answer. */
    static Answer pretended(Call call) {
        Answer success = Envelope.success(call, StringNode.valueOf("Success"));
        return call == Call.TOKEN ? success.inClear() : success;
    }

    /** The answer as it goes out: encrypted, where it is. */
    Answer sealed(Call call, Request request, Answer answer) {
        return cardApi.sealed(call, request, answer);
    }
}
