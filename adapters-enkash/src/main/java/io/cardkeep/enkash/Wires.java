package io.cardkeep.enkash;

import java.net.URI;
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
        this.shared = client(Version.HTTP_1_1);
    }

    Wire shared() {
        return over(shared);
    }

    /**
     * Lends a connection of its own to one request. Over TLS the version is negotiated, because only then does the JDK's
     * client end the handshake before it asks for the body: with HTTP/1.1 alone it hands the body over while the
     * handshake runs, and one that fails would no longer prove that nothing left.
     */
    <T> T fresh(URI address, Function<Wire, T> use) {
        HttpClient own = client("https".equals(address.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1);
        try {
            return use.apply(over(own));
        } finally {
            own.shutdownNow();
        }
    }

    private Wire over(HttpClient client) {
        return new Wire(client, executor, readTimeout, retryAfter);
    }

    private HttpClient client(Version version) {
        return HttpClient.newBuilder()
                .version(version)
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
