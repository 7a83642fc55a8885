package io.cardkeep.sandbox.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** One client's connection and the inner one it is relayed to. */
public final class WireConnection {
    private final Socket client;
    private final Socket server;
    private final AnswerRelay answers = new AnswerRelay();
    private final CountDownLatch gone = new CountDownLatch(1);

    WireConnection(Socket client, Socket server) {
        this.client = client;
        this.server = server;
    }

    /** Has the next answer on this connection treated so; to be called before it is sent. */
    public void shapeNext(Shaping shaping) {
        answers.shapeNext(shaping);
    }

    /** Drops the client with a TCP reset instead of an orderly end. */
    public void reset() throws IOException {
        client.setSoLinger(true, 0);
        close();
    }

    /** Waits until the client has hung up, this stand-in is closing, or the time is over. */
    public void awaitGone(Duration longest) throws InterruptedException {
        boolean hungUp = gone.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (hungUp) {
            close();
        }
    }

    /** Carries bytes both ways until one side ends. */
    void relay(ThreadFactory threads) throws InterruptedException {
        Thread upstream = threads.newThread(this::carryRequests);
        upstream.start();
        carryAnswers();
        close();
        upstream.join();
    }

    private void carryRequests() {
        carry(client, server);
        gone.countDown();
        try {
            server.shutdownOutput();
        } catch (IOException alreadyClosed) {
            close();
        }
    }

    private void carryAnswers() throws InterruptedException {
        try {
            answers.carry(server.getInputStream(), client.getOutputStream(), this::awaitGone);
        } catch (IOException ended) {
            // Either side may vanish at any time; the caller closes both.
            return;
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // Either side may vanish at any time; the caller closes both.
            return;
        }
    }

    void close() {
        gone.countDown();
        closeQuietly(client);
        closeQuietly(server);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // Nothing is left to release on a socket that cannot be closed.
            return;
        }
    }
}
