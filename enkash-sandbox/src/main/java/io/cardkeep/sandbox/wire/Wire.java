package io.cardkeep.sandbox.wire;

import java.io.IOException;
import java.net.InetAddress;
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
    private static final int BACKLOG = 1024;
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
        wire.threads.newThread(wire::accept).start();
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
            inner.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            client.setTcpNoDelay(true);
            inner.setTcpNoDelay(true);
            WireConnection connection = new WireConnection(client, inner);
            int innerPort = inner.getLocalPort();
            byInnerPort.put(innerPort, connection);
            try {
                inner.connect(server);
                connection.relay(threads);
            } finally {
                byInnerPort.remove(innerPort, connection);
            }
        } catch (IOException ended) {
            // A connection that breaks while it is set up ends only itself.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        byInnerPort.values().forEach(WireConnection::close);
    }
}
