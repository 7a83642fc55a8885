package io.cardkeep.web.authenticator;

import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The authenticator apps of people who sign in with a password where one alone is not enough. */
public final class Phones {
    private static final Pattern LINK = Pattern.compile("href=\"(otpauth:[^\"]+)\"");
    private static final Pattern SEED = Pattern.compile("name=\"seed\" value=\"([^\"]+)\"");

    private final CardkeepServer server;
    private final Map<String, Phone> all = new HashMap<>();

    public Phones(CardkeepServer server) {
        this.server = server;
    }

    /** Signs in, setting the app up at the first time. */
    public Visit signIn(Visit visit, String email, String password) {
        visit.post("/login", Map.of("username", email, "password", password));
        HttpResponse<String> answer = all.containsKey(email) ? code(visit, email) : setUp(visit, email);
        if (answer.statusCode() >= 400) {
            throw new AssertionError("The second step of " + email + " was answered with " + answer.statusCode() + ".");
        }
        return visit;
    }

    /** What somebody's phone shows now. */
    public String shown(String email) {
        return Objects.requireNonNull(all.get(email)).shows(server.clock().instant());
    }

    /** The phone that scanned a page. */
    public static Phone scanned(HttpResponse<String> page) {
        return Phone.scanned(part(page, LINK).replace("&amp;", "&"));
    }

    public static String seed(HttpResponse<String> page) {
        return part(page, SEED);
    }

    private HttpResponse<String> setUp(Visit visit, String email) {
        HttpResponse<String> page = visit.get("/login/app");
        all.put(email, scanned(page));
        return visit.post("/login/app", Map.of("seed", seed(page), "code", shown(email)));
    }

    /** A minute later, since a code is good once. */
    private HttpResponse<String> code(Visit visit, String email) {
        server.clock().advance(Duration.ofMinutes(1));
        return visit.post("/login/code", Map.of("code", shown(email)));
    }

    private static String part(HttpResponse<String> page, Pattern pattern) {
        Matcher matcher = pattern.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("The page has no " + pattern + ".");
        }
        return matcher.group(1);
    }
}
