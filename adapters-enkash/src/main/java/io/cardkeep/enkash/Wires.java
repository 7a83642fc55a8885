package io.cardkeep.enkash;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Connections to EnKash. Reads share kept-alive ones. A change gets a connection of its own: one that EnKash closed
 * while it lay idle fails only after the body was written, which would turn a harmless miss into an unknown outcome.
 */
final class Wires implements AutoCloseable {
    private final Executor executor;
    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final RetryAfter retryAfter;
    private final HttpClient shared;

    Wires(Executor executor, Duration connectTimeout, Duration readTimeout, RetryAfter retryAfter) {
        this.executor = executor;
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
        this.retryAfter = retryAfter;
        this.shared = client();
    }

    Wire shared() {
        return over(shared);
    }

    <T> T fresh(Function<Wire, T> use) {
        HttpClient own = client();
        try {
            return use.apply(over(own));
        } finally {
            own.shutdownNow();
        }
    }

    private Wire over(HttpClient client) {
        return new Wire(client, executor, readTimeout, retryAfter);
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .executor(executor)
                .build();
    }

    @Override
    public void close() {
        shared.shutdownNow();
    }
}
