package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a browser and a server, and keeps every byte that goes either way. */
final class WireTap implements AutoCloseable {
    private final ServerSocket door;
    private final URI server;
    private final List<ByteArrayOutputStream> sent = new CopyOnWriteArrayList<>();
    private final List<ByteArrayOutputStream> answered = new CopyOnWriteArrayList<>();

    private WireTap(ServerSocket door, URI server) {
        this.door = door;
        this.server = server;
    }

    static WireTap before(URI server) throws IOException {
        WireTap tap = new WireTap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(tap::takeConnections);
        return tap;
    }

    /** The address of a path, through the tap. */
    URI at(String path) {
        return URI.create("http://localhost:" + door.getLocalPort()).resolve(path);
    }

    /** What browsers sent, one text a connection. */
    List<String> sent() {
        return texts(sent);
    }

    /** What the server answered, one text a connection. */
    List<String> answered() {
        return texts(answered);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void takeConnections() {
        try {
            while (true) {
                Socket browser = door.accept();
                Socket app = new Socket(server.getHost(), server.getPort());
                pass(browser, app, sent);
                pass(app, browser, answered);
            }
        } catch (IOException closed) {
            // Nobody comes through any more.
            return;
        }
    }

    private static void pass(Socket from, Socket to, List<ByteArrayOutputStream> kept) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        kept.add(copy);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                copy(from.getInputStream(), to.getOutputStream(), copy);
            } catch (IOException gone) {
                // One end hung up, and what came so far is kept.
                return;
            }
        });
    }

    private static void copy(InputStream from, OutputStream to, OutputStream copy) throws IOException {
        byte[] bytes = new byte[8192];
        for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
            copy.write(bytes, 0, count);
            to.write(bytes, 0, count);
        }
    }

    private static List<String> texts(List<ByteArrayOutputStream> copies) {
        return copies.stream().map(copy -> copy.toString(ISO_8859_1)).toList();
    }
}
