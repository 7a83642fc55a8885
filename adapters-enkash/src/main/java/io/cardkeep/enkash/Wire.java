package io.cardkeep.enkash;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** POSTs bytes and tells apart what never left, what was answered and what was lost. */
final class Wire {
    private final HttpClient client;
    private final Supplier<Duration> answerWithin;
    private final RetryAfter retryAfter;
    private final HostBreakers breakers;

    /** @param answerWithin asked when a request leaves */
    Wire(HttpClient client, Supplier<Duration> answerWithin, RetryAfter retryAfter, HostBreakers breakers) {
        this.client = client;
        this.answerWithin = answerWithin;
        this.retryAfter = retryAfter;
        this.breakers = breakers;
    }

    Delivery post(URI address, Consumer<HttpRequest.Builder> headers, byte[] body, Departure departure) {
        return breakers.guard(address, () -> exchange(address, headers, body, departure));
    }

    private Delivery exchange(URI address, Consumer<HttpRequest.Builder> headers, byte[] body, Departure departure) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).POST(new DepartingBody(body, departure));
        headers.accept(request);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), start -> new AnswerBody());
        try {
            // The JDK's own time-out ends with the answer's head, and its body may drip for ever.
            return answered(answer.get(answerWithin.get().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return unanswered(departure, e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return unanswered(departure, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return unanswered(departure, e);
        }
    }

    private static Delivery unanswered(Departure departure, Exception trouble) {
        return departure.holdBack()
                ? new Delivery.Undelivered(WireTrouble.before(trouble), null)
                : new Delivery.Lost(WireTrouble.after(trouble));
    }

    private Delivery answered(HttpResponse<byte[]> response) {
        return new Delivery.Answered(
                response.statusCode(),
                response.body(),
                retryAfter.of(response.headers()),
                response.headers().firstValue("Date").orElse(null));
    }
}
