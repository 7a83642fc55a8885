package io.cardkeep.enkash;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * POSTs bytes and tells apart what never left, what was answered and what was lost. Bodies go out as a stream and come
 * in as bytes, past Spring's message converters, which would print them at DEBUG.
 */
final class Wire {
    private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

    private final RestClient http;
    private final RetryAfter retryAfter;
    private final HostBreakers breakers;

    Wire(HttpClient client, Executor writers, Duration answerWithin, RetryAfter retryAfter, HostBreakers breakers) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client, writers);
        requests.setReadTimeout(answerWithin);
        this.http = RestClient.builder().requestFactory(requests).build();
        this.retryAfter = retryAfter;
        this.breakers = breakers;
    }

    Delivery post(URI address, Consumer<HttpHeaders> headers, byte[] body, Departure departure) {
        return breakers.guard(address, () -> exchange(address, headers, body, departure));
    }

    private Delivery exchange(URI address, Consumer<HttpHeaders> headers, byte[] body, Departure departure) {
        try {
            return http.post()
                    .uri(address)
                    .headers(headers)
                    .contentLength(body.length)
                    .body(stream -> write(body, stream, departure))
                    .exchangeForRequiredValue((request, response) -> answered(response));
        } catch (RuntimeException e) {
            return departure.holdBack()
                    ? new Delivery.Undelivered(WireTrouble.before(e), null)
                    : new Delivery.Lost(WireTrouble.after(e));
        }
    }

    private static void write(byte[] body, OutputStream stream, Departure departure) throws IOException {
        if (!departure.leave()) {
            throw new IOException("This request was given up before it was sent.");
        }
        stream.write(body);
    }

    private Delivery answered(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(LONGEST_ANSWER + 1);
        if (body.length > LONGEST_ANSWER) {
            return new Delivery.Lost("EnKash's answer was longer than any it should send.");
        }
        HttpHeaders headers = response.getHeaders();
        return new Delivery.Answered(
                response.getStatusCode().value(), body, retryAfter.of(headers), RetryAfter.date(headers));
    }
}
