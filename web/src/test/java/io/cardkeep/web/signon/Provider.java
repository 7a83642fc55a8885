package io.cardkeep.web.signon;

import io.cardkeep.web.Visit;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/**
 * A company's single sign-on: Spring Authorization Server on a port of its own, with people who sign in there. What it
 * says in ID tokens can be made wrong.
 */
final class Provider implements AutoCloseable {
    static final String CLIENT = "cardkeep";
    static final String CLIENT_SECRET = "client-secret-71c0de9a44";
    static final String PASSWORD = "a password at the provider";

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final ProviderPeople people;
    private final URI issuer;

    private Provider(AnnotationConfigServletWebServerApplicationContext context, URI issuer) {
        this.context = context;
        this.people = context.getBean(ProviderPeople.class);
        this.issuer = issuer;
    }

    /**
     * Starts one.
     *
     * @param callback where browsers may be sent back to
     */
    static Provider start(int port, InstantSource clock, URI callback) {
        URI issuer = address(port);
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(ProviderAddress.class, () -> new ProviderAddress(issuer, port, callback));
        context.registerBean(ProviderPeople.class, () -> new ProviderPeople(clock));
        context.register(ProviderConfiguration.class);
        context.refresh();
        return new Provider(context, issuer);
    }

    /** What an application is told of the one on a port. */
    static Map<String, Object> settings(int port) {
        return new HashMap<>(Map.of(
                "cardkeep.sso.issuer",
                address(port).toString(),
                "cardkeep.sso.client-id",
                CLIENT,
                "cardkeep.sso.client-secret",
                CLIENT_SECRET,
                "cardkeep.sso.name",
                "Example ID"));
    }

    /** Somebody it knows, by what they sign in with there, which is the subject as well. */
    void knows(String user, Map<String, Object> claims) {
        people.add(user, claims);
    }

    /** From here on ID tokens are changed so. */
    void says(Consumer<JwtClaimsSet.Builder> change) {
        people.says(change);
    }

    /** The tokens that it gave out so far. */
    List<String> tokens() {
        return context.getBean(GivenOut.class).tokens();
    }

    /** From here on ID tokens are signed with a key that only calls itself the provider's. */
    void forges(boolean from) {
        context.getBean(ProviderKeys.class).forge(from);
    }

    /** A browser of somebody at the provider. */
    Visit visit() {
        return new Visit(issuer::resolve);
    }

    /**
     * Goes where an application sends a browser, signs in there when asked, and gives where it is sent back to: a path of the
     * application with its query.
     */
    static String answer(Visit browser, HttpResponse<String> sent, String user) {
        HttpResponse<String> answer = browser.get(location(sent));
        if (URI.create(location(answer)).getPath().equals("/login")) {
            answer = browser.send("POST", "/login", Map.of("username", user, "password", PASSWORD));
            answer = browser.get(location(answer));
        }
        URI back = URI.create(location(answer));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("An answer of " + answer.statusCode() + " leads nowhere."));
    }

    @Override
    public void close() {
        context.close();
    }
}
