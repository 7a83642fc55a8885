package io.cardkeep.sandbox.exchange;

import com.sun.net.httpserver.HttpExchange;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One line a request: method, path, status, milliseconds. Bodies, queries and unknown paths never. */
public final class AccessLog {
    private static final System.Logger LOG = System.getLogger("io.cardkeep.sandbox.access");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private AccessLog() {}

    /**
     * Writes the line of an exchange that is over.
     *
     * @param path a path this stand-in has, or a placeholder
     * @param started {@link System#nanoTime} when the request came in
     */
    public static void write(HttpExchange exchange, String path, long started) {
        String method = METHODS.contains(exchange.getRequestMethod()) ? exchange.getRequestMethod() : "(other)";
        int status = exchange.getResponseCode();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        LOG.log(Level.INFO, "{0} {1} {2} {3} ms", method, path, status < 0 ? "-" : status, String.valueOf(millis));
    }
}
