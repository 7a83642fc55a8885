package io.cardkeep.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cardkeep.sandbox.exchange.AccessLog;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import io.cardkeep.sandbox.fault.Fault;
import io.cardkeep.sandbox.fault.FaultKind;
import io.cardkeep.sandbox.fault.Misbehaviour;
import io.cardkeep.sandbox.fault.Overtaking;
import io.cardkeep.sandbox.generation.Endpoints;
import java.io.IOException;
import java.util.Optional;

/** Takes each request of the API port through faults, the call itself, the list of received calls, and out again. */
public final class ApiHandler implements HttpHandler {
    private final Endpoints endpoints;
    private final Acts acts;
    private final Mischief mischief;
    private final Recorder recorder;
    private final Overtaking overtaking = new Overtaking();

    public ApiHandler(Endpoints endpoints, Acts acts, Mischief mischief, Recorder recorder) {
        this.endpoints = endpoints;
        this.acts = acts;
        this.mischief = mischief;
        this.recorder = recorder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long started = System.nanoTime();
        try (exchange) {
            Request request = Request.read(exchange);
            Optional<Call> call = endpoints.at(request.path());
            try {
                if (call.isEmpty()) {
                    unknown(exchange, request);
                } else {
                    inTurn(exchange, call.get(), request);
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

    private void inTurn(HttpExchange exchange, Call call, Request request) throws IOException, InterruptedException {
        long arrival = overtaking.arrive();
        try {
            known(exchange, call, request, arrival);
        } finally {
            // A token asked for meanwhile is no other call's overtaking.
            if (call != Call.TOKEN) {
                overtaking.answered(arrival);
            }
        }
    }

    private void known(HttpExchange exchange, Call call, Request request, long arrival)
            throws IOException, InterruptedException {
        Optional<Fault> fault = mischief.faults().next(call);
        if (fault.isPresent()) {
            struck(exchange, call, request, fault.get(), arrival);
            return;
        }
        Answer answer = acts.carriedOut(call, request);
        recorder.known(call, request, answer, null);
        acts.sealed(call, request, answer).send(exchange);
    }

    private void struck(HttpExchange exchange, Call call, Request request, Fault fault, long arrival)
            throws IOException, InterruptedException {
        if (fault.kind() == FaultKind.WRONG_ORDER) {
            overtaking.awaitOvertaken(arrival, fault.delay());
        }
        Answer own = acted(call, request, fault);
        Answer answer = Misbehaviour.of(call, fault, own);
        recorder.known(call, request, answer, fault);
        if (fault.kind() == FaultKind.WRONG_ORDER_ANSWERS) {
            overtaking.awaitOvertaken(arrival, fault.delay());
        }
        mischief.delivery().deliver(exchange, acts.sealed(call, request, answer), fault);
    }

    private Answer acted(Call call, Request request, Fault fault) {
        return switch (fault.acting()) {
            case FIRST ->
                fault.kind() == FaultKind.OTHER_GENERATION
                        ? acts.carriedOutOtherwise(call, request)
                        : acts.carriedOut(call, request);
            case LATE -> {
                mischief.late().later(call.label(), () -> acts.carriedOut(call, request), fault.effectDelay());
                yield Acts.pretended(call);
            }
            case NOT -> Acts.pretended(call);
        };
    }
}
