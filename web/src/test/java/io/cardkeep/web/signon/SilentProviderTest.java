package io.cardkeep.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A provider that is not there when the application starts, or answers what no provider would. */
class SilentProviderTest {
    private static final int PORT = CardkeepServer.freePort();

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(new HashMap<>(Provider.settings(PORT)));

    @Test
    void everything_else_works_and_the_page_says_what_to_do() {
        Visit visit = server.visit();

        assertThat(Provider.location(visit.get("/login/sso"))).isEqualTo("/login?sso=silent");

        assertThat(visit.get("/login?sso=silent").body())
                .contains("sign-on does not answer at this moment", "Sign in with Example ID");
        visit.signIn(server.cast().employee().email(), Cast.PASSWORD);
        assertThat(visit.get("/cards/own").statusCode()).isEqualTo(200);
    }

    @Test
    void the_check_up_says_it_too() {
        assertThat(server.bean("signOnCheckup", Checkup.class).look())
                .containsExactly(Remark.bad(Topic.SINGLE_SIGN_ON, List.of("CARDKEEP_SSO_ISSUER")));
    }

    @Test
    void who_answers_by_another_name_or_with_nonsense_is_not_the_provider() throws IOException {
        assertSilent("{\"issuer\":\"https://id.example.org\",\"authorization_endpoint\":\"https://id.example.org/a\"}");
        assertSilent("{\"issuer\":\"http://127.0.0.1:" + PORT + "\"}");
        assertSilent("<html>");
        assertSilent("null");
    }

    @Test
    void an_unknown_reason_in_the_address_says_nothing() {
        HttpResponse<String> page = server.visit().get("/login?sso=" + "%7Bsomething%7D");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("something");
    }

    private static void assertSilent(String says) throws IOException {
        HttpServer impostor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        impostor.createContext("/", exchange -> {
            byte[] body = says.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        impostor.start();
        try {
            assertThat(Provider.location(server.visit().get("/login/sso"))).isEqualTo("/login?sso=silent");
        } finally {
            impostor.stop(0);
        }
    }
}
