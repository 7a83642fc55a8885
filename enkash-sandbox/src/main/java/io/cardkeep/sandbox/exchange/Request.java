package io.cardkeep.sandbox.exchange;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request, read whole. Header names are matched without regard to case. */
public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, String body) {
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    /** Reads the exchange's request; a body over 4 MiB is cut there, and so reads as malformed. */
    public static Request read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(lower(name), String.join(", ", values)));
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                pairs(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")),
                Map.copyOf(headers),
                new String(body, StandardCharsets.UTF_8));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(lower(name)));
    }

    /** The media type without its parameters, in lower case; empty text when absent. */
    public String mediaType() {
        return lower(header("Content-Type").orElse("").split(";", 2)[0].strip());
    }

    /** The body read as a form. */
    public Map<String, String> form() {
        return pairs(body);
    }

    /** Neither headers nor body: either may hold a secret. */
    @Override
    public String toString() {
        return "Request[" + method + " " + path + "]";
    }

    private static Map<String, String> pairs(String encoded) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] halves = pair.split("=", 2);
            if (!halves[0].isEmpty()) {
                pairs.put(decoded(halves[0]), halves.length == 2 ? decoded(halves[1]) : "");
            }
        }
        return pairs;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return text;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
