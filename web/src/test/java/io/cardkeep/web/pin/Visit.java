package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cardkeep.domain.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody's web session over plain HTTP, as a browser without script has it. Follows no redirect by itself. */
final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private @Nullable String token;

    private Visit(String url) {
        this.url = url;
    }

    static Visit of(PinApp app, Person person) {
        Visit visit = new Visit(app.url());
        visit.get("/login");
        HttpResponse<String> answer =
                visit.post("/login", Map.of("username", person.email(), "password", Company.PASSWORD));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + answer.headers());
        }
        visit.get("/pin-resets");
        return visit;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html"));
    }

    /** Posts a form with the session's CSRF token. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        String csrf = token == null ? "" : "&_csrf=" + URLEncoder.encode(token, UTF_8);
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html, application/json")
                .POST(BodyPublishers.ofString(form + csrf)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            token = found.find() ? found.group(1) : token;
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
