package io.cardkeep.sandbox.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Carries answers from the HTTP server to the client, and does to the next one what it was told. */
final class AnswerRelay {
    private static final int BUFFER = 4096;

    private final AtomicReference<@Nullable Shaping> next = new AtomicReference<>();

    /** How the relay waits: until the time is over or the client is gone. */
    interface Pauses {
        void pause(Duration longest) throws InterruptedException;
    }

    /** To be called before the answer is written. */
    void shapeNext(Shaping shaping) {
        next.set(shaping);
    }

    void carry(InputStream from, OutputStream to, Pauses pauses) throws IOException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        int read = from.read(buffer);
        while (read >= 0) {
            Shaping shaping = next.get();
            if (shaping == null) {
                to.write(buffer, 0, read);
            } else {
                held.write(buffer, 0, read);
                if (WholeAnswer.isIn(held.toByteArray())) {
                    next.set(null);
                    send(held.toByteArray(), shaping, to, pauses);
                    held.reset();
                }
            }
            read = from.read(buffer);
        }
        held.writeTo(to);
    }

    private static void send(byte[] answer, Shaping shaping, OutputStream to, Pauses pauses)
            throws IOException, InterruptedException {
        switch (shaping) {
            case Shaping.Split split -> {
                for (int at = 0; at < answer.length; at += split.bytes()) {
                    to.write(answer, at, Math.min(split.bytes(), answer.length - at));
                    pauses.pause(split.pause());
                }
            }
            case Shaping.Redated redated -> to.write(WholeAnswer.redated(answer, redated.skew()));
            case Shaping.Twice twice -> {
                to.write(answer);
                pauses.pause(twice.pause());
                to.write(answer);
            }
        }
    }
}
