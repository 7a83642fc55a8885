package io.cardkeep.web.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to EnKash, on one port for good: open, shut so that connections are refused, or swallowing whatever comes. */
final class Gateway implements AutoCloseable {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int BACKLOG = 500;

    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final int port;
    private final int behind;

    /** Never listens: keeps the port from being given to somebody else while the door is shut. */
    private final Socket keeper = new Socket();

    private ServerSocket door;
    private volatile boolean swallowing;

    private Gateway(int port, int behind) throws IOException {
        this.port = port;
        this.behind = behind;
        keeper.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        keeper.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        keeper.bind(new InetSocketAddress(HERE, port));
        this.door = listen();
    }

    /** An open way to a port of this machine, where nobody has to listen yet. */
    static Gateway to(int behind) throws IOException {
        return new Gateway(freePort(), behind);
    }

    /** A port that nobody has. */
    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, HERE)) {
            return any.getLocalPort();
        }
    }

    /** The address of a path, through the gateway. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }

    /** Breaks every connection, whatever it waits for, and refuses new ones. */
    void refuse() throws IOException {
        door.close();
        breakAll();
    }

    /** Takes connections and whatever is sent, and never answers. */
    void swallow() throws IOException {
        swallowing = true;
        door = listen();
    }

    /** Breaks what was swallowed, and lets everything through again. */
    void open() {
        swallowing = false;
        breakAll();
    }

    /** The connections that clients hold now. */
    int held() {
        connections.removeIf(Socket::isClosed);
        return connections.size();
    }

    @Override
    public void close() throws IOException {
        refuse();
        keeper.close();
    }

    private ServerSocket listen() throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        opened.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        opened.bind(new InetSocketAddress(HERE, port), BACKLOG);
        Thread.ofVirtual().name("gateway").start(() -> take(opened));
        return opened;
    }

    private void take(ServerSocket from) {
        try {
            while (true) {
                Socket client = from.accept();
                connections.add(client);
                if (!swallowing) {
                    pass(client, new Socket(HERE, behind));
                }
            }
        } catch (IOException shut) {
            // Nobody comes in by this door any more.
            return;
        }
    }

    private static void pass(Socket client, Socket server) {
        Thread.ofVirtual().name("gateway").start(() -> copy(client, server));
        Thread.ofVirtual().name("gateway").start(() -> copy(server, client));
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // One end hung up, and so does the other now.
            return;
        }
    }

    private void breakAll() {
        connections.forEach(connection -> {
            try {
                connection.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        connections.clear();
    }
}
