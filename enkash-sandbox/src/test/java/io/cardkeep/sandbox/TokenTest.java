package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TokenTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:00:00Z"));
    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start(SandboxOptions.builder()
                .tokenLifetime(Duration.ofMinutes(5))
                .clock(now::get)
                .build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    @Test
    void a_password_grant_answers_plain_oauth_without_an_envelope() {
        Reply reply = caller.form(caller.passwordForm("CEKEP5GSGP"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().propertyNames())
                .containsExactly("access_token", "token_type", "refresh_token", "expires_in", "scope");
        assertThat(reply.json().path("token_type").stringValue()).isEqualTo("bearer");
        assertThat(reply.json().path("expires_in").intValue()).isEqualTo(300);
        assertThat(reply.json().path("access_token").stringValue()).matches("[A-Za-z0-9_-]{27}");
    }

    @Test
    void a_refresh_token_gives_a_new_pair_once() {
        String refresh = caller.form(caller.passwordForm("CEKEP5GSGP"))
                .json()
                .path("refresh_token")
                .stringValue();
        Map<String, String> form = Map.of("grant_type", "refresh_token", "refresh_token", refresh);

        Reply first = caller.form(form);
        Reply second = caller.form(form);

        String access = first.json().path("access_token").stringValue();
        assertThat(caller.send(caller.request(Call.SET_PIN.path(), Caller.SET_PIN, access))
                        .status())
                .isEqualTo(200);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.json().path("error").stringValue()).isEqualTo("invalid_grant");
    }

    @Test
    void wrong_client_credentials_are_401() {
        Reply reply = caller.send(caller.form(caller.passwordForm("CEKEP5GSGP"), "wrong"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.headers()).containsKey("www-authenticate");
    }

    @Test
    void a_wrong_login_or_company_is_an_invalid_grant() {
        for (String field : new String[] {"username", "password", "clientId"}) {
            Map<String, String> form = new HashMap<>(caller.passwordForm("CEKEP5GSGP"));
            form.put(field, "wrong");

            Reply reply = caller.form(form);

            assertThat(reply.status()).as(field).isEqualTo(400);
            assertThat(reply.json().path("error").stringValue()).as(field).isEqualTo("invalid_grant");
        }
    }

    @Test
    void a_missing_field_or_another_grant_is_refused() {
        for (String field : new String[] {"username", "password", "clientId", "grant_type"}) {
            Map<String, String> form = new HashMap<>(caller.passwordForm("CEKEP5GSGP"));
            form.remove(field);
            assertThat(caller.form(form).json().path("error").stringValue())
                    .as(field)
                    .isEqualTo("invalid_request");
        }
        assertThat(caller.form(Map.of("grant_type", "client_credentials"))
                        .json()
                        .path("error")
                        .stringValue())
                .isEqualTo("unsupported_grant_type");
    }

    @Test
    void a_form_that_is_declared_as_json_is_refused() {
        Reply reply = caller.send(caller.form(caller.passwordForm("CEKEP5GSGP"), "sandbox-client-password")
                .setHeader("Content-Type", "application/json"));

        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void an_expired_a_revoked_an_unknown_and_a_missing_token_are_invalid() {
        String old = caller.token();
        now.set(now.get().plusSeconds(300));
        String revoked = caller.token();
        caller.control("DELETE", "/tokens", "");

        for (String token : new String[] {old, revoked, "unknown", ""}) {
            Reply reply = caller.send(caller.request(Call.SET_PIN.path(), Caller.SET_PIN, token));

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.json().path("error").stringValue()).isEqualTo("invalid_token");
        }
    }

    @Test
    void a_token_works_until_the_second_it_expires() {
        String token = caller.token();
        now.set(now.get().plusSeconds(299));

        assertThat(caller.send(caller.request(Call.SET_PIN.path(), Caller.SET_PIN, token))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void received_token_requests_hold_no_secret() {
        String refresh = caller.form(caller.passwordForm("CEKEP5GSGP"))
                .json()
                .path("refresh_token")
                .stringValue();
        caller.form(Map.of("grant_type", "refresh_token", "refresh_token", refresh));

        JsonNode received = caller.received(Call.TOKEN);

        assertThat(received).hasSize(2);
        assertThat(received.toString())
                .doesNotContain(refresh)
                .doesNotContain(sandbox.credentials().password())
                .doesNotContain(sandbox.credentials().basicPassword());
        assertThat(received.get(0).path("authorization").stringValue()).isEqualTo("Basic");
        assertThat(received.get(0).path("body").path("clientId").stringValue()).isEqualTo("CEKEP5GSGP");
    }
}
