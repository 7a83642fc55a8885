package io.cardkeep.sandbox.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/**
 * The public door. The JDK's HTTP server never shows its sockets, so they are accepted here and relayed to it over loopback;
 * an exchange finds its client's connection by the inner port, and can reset it.
 */
public final class Wire implements AutoCloseable {
    /** More than 5,000 callers at once; the system may allow fewer (on Linux: net.core.somaxconn). */
    public static final int BACKLOG = 8192;

    private static final Duration AFTER_A_FAILED_ACCEPT = Duration.ofMillis(50);

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Map<Integer, WireConnection> byInnerPort = new ConcurrentHashMap<>();
    private final ThreadFactory threads =
            Thread.ofVirtual().name("sandbox-wire-", 0).factory();

    private Wire(ServerSocket door, InetSocketAddress server) {
        this.door = door;
        this.server = server;
    }

    /** Opens the door at the first address and relays to the second; port 0 takes a free one. */
    public static Wire open(InetSocketAddress at, InetSocketAddress server) throws IOException {
        ServerSocket door = new ServerSocket();
        try {
            door.setReuseAddress(true);
            door.bind(at, BACKLOG);
        } catch (IOException busy) {
            door.close();
            throw busy;
        }
        Wire wire = new Wire(door, server);
        // A thread of the system: among thousands of virtual ones, newcomers would wait too long to be let in.
        Thread.ofPlatform().daemon().name("sandbox-door").start(wire::accept);
        return wire;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The client's connection behind an exchange that reached the HTTP server from this address. */
    public Optional<WireConnection> behind(InetSocketAddress inner) {
        return Optional.ofNullable(byInnerPort.get(inner.getPort()));
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.newThread(() -> serve(client)).start();
            } catch (IOException closedOrExhausted) {
                LockSupport.parkNanos(AFTER_A_FAILED_ACCEPT.toNanos());
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket inner = new Socket()) {
            // Not bound before: a port that is only waiting out its last connection can then be used again.
            inner.connect(server);
            client.setTcpNoDelay(true);
            inner.setTcpNoDelay(true);
            relay(new WireConnection(client, inner), inner.getLocalPort());
        } catch (IOException ended) {
            // A connection that breaks while it is set up ends only itself.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** An exchange cannot look for the connection before its first byte was carried. */
    private void relay(WireConnection connection, int innerPort) throws InterruptedException {
        byInnerPort.put(innerPort, connection);
        try {
            if (door.isClosed()) {
                connection.close();
            }
            connection.relay(threads);
        } finally {
            byInnerPort.remove(innerPort, connection);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        byInnerPort.values().forEach(WireConnection::close);
    }
}
