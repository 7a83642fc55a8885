package io.cardkeep.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request over a bare socket, and what the wire brought back: bytes, then an end, a reset, or silence. */
record RawCall(String text, Ending ending, @Nullable String trouble) {
    /** How a connection ended. */
    enum Ending {
        CLOSED,
        RESET,
        SILENT
    }

    static RawCall post(URI base, String path, String headers, String body, Duration patience) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout((int) patience.toMillis());
            String head = "POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nConnection: close\r\n"
                    + headers + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream());
        }
    }

    private static RawCall read(InputStream in) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try {
            in.transferTo(seen);
            return new RawCall(seen.toString(StandardCharsets.UTF_8), Ending.CLOSED, null);
        } catch (SocketTimeoutException silent) {
            return new RawCall(seen.toString(StandardCharsets.UTF_8), Ending.SILENT, silent.getMessage());
        } catch (IOException reset) {
            return new RawCall(seen.toString(StandardCharsets.UTF_8), Ending.RESET, reset.getMessage());
        }
    }

    int status() {
        return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String body() {
        return text.substring(text.indexOf("\r\n\r\n") + 4);
    }

    String header(String name) {
        return text.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip())
                .orElse("");
    }
}
