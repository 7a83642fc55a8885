package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers what a test tells it to, for what the sandbox would never do. Any token is granted. */
final class ScriptedEnkash implements AutoCloseable {
    private final HttpServer server;
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    ScriptedEnkash(Function<HttpExchange, Scripted> script) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth/token", exchange -> answer(exchange, new Scripted(200, """
                {"access_token":"scripted-token","token_type":"bearer","expires_in":86399}""")));
        server.createContext("/api", exchange -> {
            asked.add(exchange.getRequestURI());
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            answer(exchange, script.apply(exchange));
        });
        server.start();
    }

    static ScriptedEnkash always(int status, String body) {
        return new ScriptedEnkash(exchange -> new Scripted(status, body));
    }

    Installation installation() {
        return installation(Map.of());
    }

    /** An installation pointed here, some of its settings changed. */
    Installation installation(Map<String, Object> changed) {
        Map<String, Object> settings = Installation.settings(address(""), address("/oauth/token"));
        settings.putAll(changed);
        return new Installation(settings);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    List<URI> asked() {
        return asked;
    }

    /** Every body as it came, oldest first. */
    List<String> bodies() {
        return bodies;
    }

    private static void answer(HttpExchange exchange, Scripted scripted) throws IOException {
        byte[] body = scripted.body().getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(scripted.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Scripted(int status, String body) {}
}
