package io.cardkeep.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cardkeep.sandbox.exchange.AccessLog;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The control port. It listens on loopback, and refuses what a web page in a browser here could send: another host name, or a
 * body that is not declared as JSON.
 */
public final class ControlHandler implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(ControlHandler.class.getName());
    private static final Pattern LOOPBACK_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final Map<String, Route> routes;

    ControlHandler(Map<String, Route> routes) {
        this.routes = Map.copyOf(routes);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long started = System.nanoTime();
        try (exchange) {
            Request request = Request.read(exchange);
            answer(request).send(exchange);
            boolean known = routes.containsKey(key(request));
            AccessLog.write(exchange, known ? "control" + request.path() : "(unknown control path)", started);
        }
    }

    private Answer answer(Request request) {
        if (!LOOPBACK_HOST.matcher(request.header("Host").orElse("")).matches()) {
            return error(403, "The control port answers only to localhost, 127.0.0.1 and [::1].");
        }
        Route route = routes.get(key(request));
        if (route == null) {
            return error(404, "The control port has no such method and path.");
        }
        if (request.method().equals("POST") && !request.mediaType().equals("application/json")) {
            return error(415, "Content-Type must be application/json.");
        }
        try {
            return route.answer(request);
        } catch (BadField bad) {
            return error(400, bad.getMessage() + ".");
        } catch (ControlRefused refused) {
            return error(refused.status(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException broken) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The control port failed inside: {0}",
                    broken.getClass().getName());
            return error(500, "The sandbox failed inside; its log names the error.");
        }
    }

    private static String key(Request request) {
        return request.method() + " " + request.path();
    }

    private static Answer error(int status, String sentence) {
        return Answer.json(status, Json.object().put("error", sentence));
    }
}
