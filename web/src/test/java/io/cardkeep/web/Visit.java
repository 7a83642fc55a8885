package io.cardkeep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody's visit over plain HTTP with their own cookies; redirects are answers and not followed. */
public final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"(?: type=\"hidden\")? value=\"([^\"]+)\"");

    private Function<String, URI> node;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> always = new TreeMap<>();
    private Map<String, String> cookiesOfToken = Map.of();
    private @Nullable String token;
    private @Nullable String signedInAs;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    public Visit(Function<String, URI> node) {
        this.node = node;
    }

    /** From here on another node answers, as behind a load balancer that found the first one dead. */
    public Visit movesTo(CardkeepServer other) {
        node = other::at;
        return this;
    }

    /** The cookies of this visit by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** From here on every request carries this header as well, for instance as a proxy in front would add it. */
    public Visit always(String header, String value) {
        always.put(header, value);
        return this;
    }

    /** Signs in, and fails the test when that is refused. */
    public void signIn(String email, String password) {
        HttpResponse<String> answer = post("/login", Map.of("username", email, "password", password));
        String to = answer.headers().firstValue("Location").orElse("nowhere");
        if (to.startsWith("/login")) {
            throw new AssertionError("Signing in as " + email + " led to " + to + ".");
        }
        signedInAs = email;
    }

    /** Shows once more who they are, as whoever comes back after five minutes is asked to; signs in after fifteen. */
    public void confirm() {
        HttpResponse<String> answer = post(
                "/confirm", Map.of("confirm-method", "GET", "confirm-path", "/me", "confirm-password", Cast.PASSWORD));
        if (answer.statusCode() == 302 && signedInAs != null) {
            signIn(signedInAs, Cast.PASSWORD);
        } else if (answer.statusCode() != 303) {
            throw new AssertionError("Showing who they are was answered with " + answer.statusCode() + ".");
        }
    }

    /**
     * Opens a path.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.apply(path)).header("Accept", "text/html");
        return send(with(request, headers).GET().build());
    }

    /** Sends a form, with the token that forms carry. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send("POST", path, form, headers);
    }

    /** As {@link #post}, by another method; the token goes in the header, as htmx sends it. */
    public HttpResponse<String> send(String method, String path, Map<String, String> form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.apply(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token());
        return send(with(request, headers)
                .method(method, HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build());
    }

    /** Sends a request with this visit's cookies, unless it has its own. */
    public HttpResponse<String> send(HttpRequest request) {
        HttpRequest.Builder whole = HttpRequest.newBuilder(request, (name, value) -> true);
        always.forEach(whole::setHeader);
        if (!cookies.isEmpty() && request.headers().firstValue("Cookie").isEmpty()) {
            whole.setHeader("Cookie", String.join("; ", pairs()));
        }
        try {
            HttpResponse<String> answer = client.send(whole.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while " + request.uri() + " was asked.", e);
        }
    }

    /** A token of this session, from the first page that has a form: the sign-in page, or one's own settings. */
    public String token() {
        if (token == null || !cookies.equals(cookiesOfToken)) {
            token = freshToken();
            cookiesOfToken = Map.copyOf(cookies);
        }
        return token;
    }

    private String freshToken() {
        String page = get("/login").body();
        Matcher matcher = TOKEN.matcher(page.isEmpty() ? get("/me").body() : page);
        if (!matcher.find()) {
            throw new AssertionError("No page has a token.");
        }
        return matcher.group(1);
    }

    private List<String> pairs() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .toList();
    }

    private void keep(String line) {
        HttpCookie cookie = HttpCookie.parse(line).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
