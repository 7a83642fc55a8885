package io.cardkeep.web.signon;

import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import io.cardkeep.web.wiring.Installation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An installation with a single sign-on of which it is told what it must know, and of roles as the provider calls them. */
final class SignOnSite implements AutoCloseable {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CardkeepServer server;
    private final Provider provider;

    private SignOnSite(CardkeepServer server, Provider provider) {
        this.server = server;
        this.provider = provider;
    }

    static SignOnSite start(Map<String, Object> more) {
        int port = CardkeepServer.freePort();
        Map<String, Object> settings = new HashMap<>(Provider.settings(port));
        settings.put("cardkeep.sso.roles.employee", "cards-users,cards-everybody");
        settings.put("cardkeep.sso.roles.approver", "cards-approvers");
        settings.put("cardkeep.sso.roles.admin", "cards-admins");
        settings.put("cardkeep.sso.company-claim", "tenant");
        settings.put("cardkeep.sso.company", "anay");
        settings.putAll(more);
        CardkeepServer server = CardkeepServer.atItsPublicUrl(settings);
        Installation installation = server.bean(Installation.class);
        return new SignOnSite(server, Provider.start(port, server.clock(), installation.link("/login/sso/callback")));
    }

    CardkeepServer server() {
        return server;
    }

    Provider provider() {
        return provider;
    }

    /** Somebody with an account, who is known to the provider by its address in a role of its words. */
    Person known(Role role, String word) {
        Person person = server.stage().enter("Asha Rao", "sso" + NEXT.incrementAndGet() + "@cardkeep.test", role);
        provider.knows(user(person), claims(person.email(), word));
        return person;
    }

    /** What somebody signs in with at the provider. */
    static String user(Person person) {
        return person.email().replaceAll("@.*", "");
    }

    static Map<String, Object> claims(String email, String... words) {
        return new HashMap<>(Map.of(
                "email", email, "email_verified", true, "name", "Asha Rao", "tenant", "anay", "roles", List.of(words)));
    }

    /** Signs somebody in as far as the last answer of the application. */
    HttpResponse<String> signIn(Visit visit, String user) {
        return visit.get(Provider.answer(provider.visit(), visit.get("/login/sso"), user));
    }

    Person now(Person person) {
        return server.stage().now(person);
    }

    @Override
    public void close() throws IOException {
        provider.close();
        server.close();
    }
}
