package io.cardkeep.sandbox.fault;

import com.sun.net.httpserver.HttpExchange;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.wire.Shaping;
import io.cardkeep.sandbox.wire.WireConnection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Sends an answer the way a fault would have it sent. */
public final class Delivery {
    private final Function<HttpExchange, Optional<WireConnection>> connections;

    /**
     * Makes a delivery for one API port.
     *
     * @param connections finds the client's connection behind an exchange
     */
    public Delivery(Function<HttpExchange, Optional<WireConnection>> connections) {
        this.connections = connections;
    }

    /** Delivers the answer; when the client hangs up first, nothing more is sent. */
    public void deliver(HttpExchange exchange, Answer answer, Fault fault) throws IOException, InterruptedException {
        WireConnection connection =
                connections.apply(exchange).orElseThrow(() -> new IOException("The client's connection is gone."));
        byte[] whole = answer.body().getBytes(StandardCharsets.UTF_8);
        switch (fault.kind()) {
            case LATE_EFFECT -> exchange.close();
            case WRONG_ORDER, WRONG_ORDER_ANSWERS -> answer.send(exchange);
            case SLOW_DRIP -> drip(exchange, answer, whole, connection, fault.delay());
            case SPLIT ->
                shaped(
                        exchange,
                        answer,
                        connection,
                        new Shaping.Split(fault.measures().segmentBytes(), fault.delay()));
            case CLOCK_SKEW ->
                shaped(
                        exchange,
                        answer,
                        connection,
                        new Shaping.Redated(fault.measures().skew()));
            case DUPLICATE_ANSWER -> shaped(exchange, answer, connection, new Shaping.Twice(fault.delay()));
            default -> deliverLate(exchange, answer, whole, connection, fault);
        }
    }

    private static void deliverLate(
            HttpExchange exchange, Answer answer, byte[] whole, WireConnection connection, Fault fault)
            throws IOException, InterruptedException {
        connection.awaitGone(fault.delay());
        deliverNow(exchange, answer, whole, connection, fault);
    }

    private static void shaped(HttpExchange exchange, Answer answer, WireConnection connection, Shaping shaping)
            throws IOException {
        connection.shapeNext(shaping);
        answer.send(exchange);
    }

    private static void deliverNow(
            HttpExchange exchange, Answer answer, byte[] whole, WireConnection connection, Fault fault)
            throws IOException {
        switch (fault.kind()) {
            case TIMEOUT, LOST -> exchange.close();
            case RESET -> connection.reset();
            case TRUNCATED_JSON -> answer.withBody(half(answer.body())).send(exchange);
            case CUT_OFF -> cutOff(exchange, answer, whole);
            default -> answer.send(exchange);
        }
    }

    private static void cutOff(HttpExchange exchange, Answer answer, byte[] whole) throws IOException {
        OutputStream out = answer.sendHead(exchange, whole.length);
        out.write(Arrays.copyOf(whole, whole.length / 2));
        out.flush();
        exchange.close();
    }

    private static void drip(
            HttpExchange exchange, Answer answer, byte[] whole, WireConnection connection, Duration pause)
            throws IOException, InterruptedException {
        try (OutputStream out = answer.sendHead(exchange, whole.length)) {
            for (byte one : whole) {
                out.write(one);
                out.flush();
                connection.awaitGone(pause);
            }
        }
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }
}
