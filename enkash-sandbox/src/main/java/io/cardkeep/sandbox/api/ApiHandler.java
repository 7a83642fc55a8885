package io.cardkeep.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cardkeep.sandbox.exchange.AccessLog;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Envelope;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.fault.Delivery;
import io.cardkeep.sandbox.fault.Fault;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.Misbehaviour;
import io.cardkeep.sandbox.token.TokenEndpoint;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.node.StringNode;

/** Takes each request of the API port through faults, the call itself, the list of received calls, and out again. */
public final class ApiHandler implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(ApiHandler.class.getName());

    private final TokenEndpoint tokenEndpoint;
    private final CardApi cardApi;
    private final Faults faults;
    private final Recorder recorder;
    private final Delivery delivery;

    public ApiHandler(
            TokenEndpoint tokenEndpoint, CardApi cardApi, Faults faults, Recorder recorder, Delivery delivery) {
        this.tokenEndpoint = tokenEndpoint;
        this.cardApi = cardApi;
        this.faults = faults;
        this.recorder = recorder;
        this.delivery = delivery;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long started = System.nanoTime();
        try (exchange) {
            Request request = Request.read(exchange);
            Optional<Call> call = Call.at(request.path());
            try {
                if (call.isEmpty()) {
                    unknown(exchange, request);
                } else {
                    known(exchange, call.get(), request);
                }
            } finally {
                AccessLog.write(exchange, call.map(Call::path).orElse("(unknown path)"), started);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void unknown(HttpExchange exchange, Request request) throws IOException {
        Answer answer = Answer.json(404, Json.object().put("status", 404).put("error", "Not Found"));
        recorder.unknown(request, answer);
        answer.send(exchange);
    }

    private void known(HttpExchange exchange, Call call, Request request) throws IOException, InterruptedException {
        Optional<Fault> fault = faults.next(call);
        boolean acts = fault.isEmpty() || fault.get().acts();
        Answer own = acts ? carriedOut(call, request) : pretended(call);
        if (fault.isEmpty()) {
            recorder.known(call, request, own, null);
            own.send(exchange);
            return;
        }
        Answer answer = Misbehaviour.instead(call, fault.get().kind())
                .map(instead ->
                        call != Call.TOKEN && fault.get().kind().inEnvelope() ? cardApi.sealed(instead) : instead)
                .orElse(own);
        recorder.known(call, request, answer, fault.get());
        delivery.deliver(exchange, answer, fault.get());
    }

    private Answer carriedOut(Call call, Request request) {
        if (!request.method().equals("POST")) {
            return Answer.json(405, Json.object().put("error", "Method Not Allowed"))
                    .with("Allow", "POST");
        }
        try {
            return call == Call.TOKEN ? tokenEndpoint.answer(request) : cardApi.answer(call, request);
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
    private Answer pretended(Call call) {
        Answer success = Envelope.success(call, StringNode.valueOf("Success"));
        return call == Call.TOKEN ? success : cardApi.sealed(success);
    }
}
