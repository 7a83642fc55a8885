package io.cardkeep.web.history;

import io.cardkeep.web.Cast;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The auditor of a server that runs in another process, signed in, and reading answers as they come. */
final class Auditor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final SmallHeapServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Auditor(SmallHeapServer server) {
        this.server = server;
    }

    static Auditor signIn(SmallHeapServer server) throws IOException, InterruptedException {
        Auditor auditor = new Auditor(server);
        String page = new String(auditor.open("/login").body().readAllBytes(), StandardCharsets.UTF_8);
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token.");
        }
        String form = "username=" + encoded("auditor@cardkeep.test") + "&password=" + encoded(Cast.PASSWORD) + "&_csrf="
                + encoded(token.group(1));
        HttpRequest signIn = HttpRequest.newBuilder(server.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        auditor.client.send(signIn, HttpResponse.BodyHandlers.discarding());
        return auditor;
    }

    HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.at(path)).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** The request as text, for who wants to hang up in the middle of the answer. */
    String rawRequest(String path) {
        String cookie = cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
        return "GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.at("/").getPort() + "\r\nCookie: " + cookie
                + "\r\n\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
