package io.cardkeep.enkash;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Connections to EnKash. Reads share kept-alive ones. A change gets a connection of its own: one that EnKash closed
 * while it lay idle fails only after the body was written, which would turn a harmless miss into an unknown outcome.
 */
final class Wires implements AutoCloseable {
    private final Executor executor;
    private final Timeouts timeouts;
    private final RetryAfter retryAfter;
    private final HostBreakers breakers;
    private final HttpClient shared;

    Wires(Executor executor, Timeouts timeouts, RetryAfter retryAfter, HostBreakers breakers) {
        this.executor = executor;
        this.timeouts = timeouts;
        this.retryAfter = retryAfter;
        this.breakers = breakers;
        this.shared = client(Version.HTTP_1_1);
    }

    /** @param deadline after which no answer is waited for */
    Wire forRead(Deadline deadline) {
        return over(shared, () -> deadline.within(timeouts.read()));
    }

    /** Lends a connection of its own to one change. */
    <T> T forChange(URI address, Function<Wire, T> use) {
        return fresh(address, timeouts.change(), use);
    }

    /** Lends a connection of its own to one request for a token. */
    <T> T forToken(URI address, Function<Wire, T> use) {
        return fresh(address, timeouts.token(), use);
    }

    /**
     * Over TLS the version is negotiated, because only then does the JDK's
     * client end the handshake before it asks for the body: with HTTP/1.1 alone it hands the body over while the
     * handshake runs, and one that fails would no longer prove that nothing left.
     */
    private <T> T fresh(URI address, Duration answerWithin, Function<Wire, T> use) {
        HttpClient own = client("https".equals(address.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1);
        try {
            return use.apply(over(own, () -> answerWithin));
        } finally {
            own.shutdownNow();
        }
    }

    private Wire over(HttpClient client, Supplier<Duration> answerWithin) {
        return new Wire(client, answerWithin, retryAfter, breakers);
    }

    private HttpClient client(Version version) {
        return HttpClient.newBuilder()
                .version(version)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(timeouts.connect())
                .executor(executor)
                .build();
    }

    @Override
    public void close() {
        shared.shutdownNow();
    }
}
