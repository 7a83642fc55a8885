package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Serves the browser's modules and one empty page under the same content security policy as the application. */
final class ScriptServer implements AutoCloseable {
    private final HttpServer server;

    ScriptServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ScriptServer::answerPage);
        server.createContext("/js/", ScriptServer::answerScript);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void answerPage(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; script-src 'self'");
        answer(exchange, "text/html", "<!doctype html><title>Scripts</title>".getBytes(UTF_8));
    }

    private static void answerScript(HttpExchange exchange) throws IOException {
        String path = "/static" + exchange.getRequestURI().getPath();
        try (InputStream script = ScriptServer.class.getResourceAsStream(path)) {
            if (script == null) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            } else {
                answer(exchange, "text/javascript", script.readAllBytes());
            }
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
