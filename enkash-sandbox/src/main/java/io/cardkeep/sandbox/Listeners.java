package io.cardkeep.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.cardkeep.sandbox.wire.Wire;
import io.cardkeep.sandbox.wire.WireConnection;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The sockets: the API's door with its HTTP server behind, and the control port's HTTP server. */
final class Listeners implements AutoCloseable {
    private final HttpServer control;
    private final HttpServer api;
    private final Wire wire;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Listeners(HttpServer control, HttpServer api, Wire wire) {
        this.control = control;
        this.api = api;
        this.wire = wire;
    }

    /** Takes all ports, or none. */
    static Listeners open(SandboxOptions options) throws IOException {
        HttpServer control = onLoopback(options.controlPort());
        try {
            HttpServer api = onLoopback(0);
            try {
                Wire wire = Wire.open(new InetSocketAddress(options.host(), options.port()), api.getAddress());
                return new Listeners(control, api, wire);
            } catch (BindException taken) {
                api.stop(0);
                throw inUse(options.port(), taken);
            } catch (IOException | RuntimeException failed) {
                api.stop(0);
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            control.stop(0);
            throw failed;
        }
    }

    private static HttpServer onLoopback(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Wire.BACKLOG);
        } catch (BindException taken) {
            throw inUse(port, taken);
        }
    }

    private static BindException inUse(int port, BindException cause) {
        BindException named = new BindException("Port " + port + " cannot be used: " + cause.getMessage() + ".");
        named.initCause(cause);
        return named;
    }

    void serve(HttpHandler apiHandler, HttpHandler controlHandler) {
        start(api, apiHandler);
        start(control, controlHandler);
    }

    private void start(HttpServer server, HttpHandler handler) {
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
    }

    Optional<WireConnection> behind(HttpExchange exchange) {
        return wire.behind(exchange.getRemoteAddress());
    }

    int port() {
        return wire.port();
    }

    int controlPort() {
        return control.getAddress().getPort();
    }

    /** Drops every connection; calls held back by a fault end with it. */
    @Override
    public void close() throws IOException {
        wire.close();
        api.stop(0);
        control.stop(0);
        threads.shutdownNow();
        threads.close();
    }
}
