package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.exchange.Request;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells our own tools and page from what any web page in a browser on this machine could send: it cannot choose the host name
 * (a name that leads here by DNS is another one), it says its origin with each change, and it cannot declare JSON unasked.
 */
final class Visitors {
    static final String FORMS = "/console/";
    private static final Pattern LOOPBACK_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private Visitors() {}

    static boolean isLoopback(Request request) {
        return LOOPBACK_HOST.matcher(host(request)).matches();
    }

    /** Whether a change comes from a page of another origin. A form must say where it comes from; a tool has no origin. */
    static boolean isForeign(Request request) {
        if (request.method().equals("GET")) {
            return false;
        }
        Optional<String> origin = request.header("Origin");
        return origin.isEmpty() ? isForm(request) : !origin.get().equals("http://" + host(request));
    }

    static boolean hasFittingType(Request request) {
        String wanted = isForm(request) ? "application/x-www-form-urlencoded" : "application/json";
        return !request.method().equals("POST") || request.mediaType().equals(wanted);
    }

    /** Whether it is one of the page's forms. */
    static boolean isForm(Request request) {
        return request.path().startsWith(FORMS);
    }

    private static String host(Request request) {
        return request.header("Host").orElse("");
    }
}
