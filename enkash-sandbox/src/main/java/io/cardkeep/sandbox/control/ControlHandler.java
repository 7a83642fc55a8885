package io.cardkeep.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cardkeep.sandbox.console.Console;
import io.cardkeep.sandbox.exchange.AccessLog;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import java.io.IOException;
import java.util.Map;

/** The control port: refuses what is not from this machine's own tools and pages, and answers the rest by its routes. */
public final class ControlHandler implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(ControlHandler.class.getName());

    private final Map<String, Route> routes;
    private final Console console;

    ControlHandler(Map<String, Route> routes, Console console) {
        this.routes = Map.copyOf(routes);
        this.console = console;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long started = System.nanoTime();
        try (exchange) {
            Request request = Request.read(exchange);
            answer(request)
                    .with("X-Content-Type-Options", "nosniff")
                    .with("Cross-Origin-Resource-Policy", "same-origin")
                    .with("Referrer-Policy", "same-origin")
                    .send(exchange);
            boolean known = routes.containsKey(key(request));
            AccessLog.write(exchange, known ? "control" + request.path() : "(unknown control path)", started);
        }
    }

    private Answer answer(Request request) {
        if (!Visitors.isLoopback(request)) {
            return error(403, "The control port answers only to localhost, 127.0.0.1 and [::1].");
        }
        Route route = routes.get(key(request));
        if (route == null) {
            return error(404, "The control port has no such method and path.");
        }
        if (Visitors.isForeign(request)) {
            return error(403, "The control port takes no changes from pages of other origins.");
        }
        if (!Visitors.hasFittingType(request)) {
            return error(415, "Content-Type must be application/json.");
        }
        return carriedOut(route, request);
    }

    private Answer carriedOut(Route route, Request request) {
        try {
            return route.answer(request);
        } catch (BadField bad) {
            return refused(request, 400, bad.getMessage() + ".");
        } catch (ControlRefused refused) {
            return refused(request, refused.status(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException broken) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The control port failed inside: {0}",
                    broken.getClass().getName());
            return error(500, "The sandbox failed inside; its log names the error.");
        }
    }

    private Answer refused(Request request, int status, String sentence) {
        return Visitors.isForm(request) ? console.page(status, sentence) : error(status, sentence);
    }

    private static String key(Request request) {
        return request.method() + " " + request.path();
    }

    private static Answer error(int status, String sentence) {
        return Answer.json(status, Json.object().put("error", sentence));
    }
}
