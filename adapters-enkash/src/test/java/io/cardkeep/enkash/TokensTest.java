package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.sandbox.SandboxOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TokensTest {
    private final Sandbox sandbox = Sandbox.with(SandboxOptions.builder().tokenLifetime(Duration.ofHours(1)));
    private final Installation installation = sandbox.installation();

    @AfterEach
    void stop() {
        installation.close();
        sandbox.close();
    }

    @Test
    void the_token_is_asked_for_with_a_password_form_and_the_company_as_client() {
        assertThat(lock(installation)).isEqualTo(new Answer.Accepted());

        JsonNode call = sandbox.received("token").getFirst();
        assertThat(call.at("/authorization").stringValue()).isEqualTo("Basic");
        assertThat(call.at("/contentType").stringValue()).startsWith("application/x-www-form-urlencoded");
        assertThat(call.at("/body/grant_type").stringValue()).isEqualTo("password");
        assertThat(call.at("/body/clientId").stringValue()).isEqualTo("CEKEP5GSGP");
        assertThat(call.at("/body/username").stringValue()).isEqualTo("6660686687");
    }

    @Test
    void a_token_is_kept_and_renewed_a_minute_before_its_end() {
        lock(installation);
        installation.clock.advance(Duration.ofMinutes(59).minusSeconds(1));
        lock(installation);
        assertThat(sandbox.received("token")).hasSize(1);

        installation.clock.advance(Duration.ofSeconds(1));
        lock(installation);
        assertThat(sandbox.received("token")).hasSize(2);
    }

    @Test
    void in_its_last_minute_a_token_still_serves_when_no_new_one_can_be_had() {
        lock(installation);
        installation.clock.advance(Duration.ofMinutes(59));
        sandbox.fault("token", "error-500");

        assertThat(lock(installation)).isEqualTo(new Answer.Accepted());
        assertThat(sandbox.received("token")).hasSize(2);
    }

    @Test
    void twenty_calls_at_once_ask_for_one_token() throws Exception {
        assertThat(allAtOnce(20)).containsOnly(new Answer.Accepted());
        assertThat(sandbox.received("token")).hasSize(1);
    }

    @Test
    void twenty_calls_at_once_whose_token_was_ended_ask_for_one_new_one() throws Exception {
        lock(installation);
        sandbox.endAllTokens();

        assertThat(allAtOnce(20)).containsOnly(new Answer.Accepted());
        assertThat(sandbox.received("token")).hasSize(2);
    }

    @Test
    void calls_that_waited_for_a_renewal_that_failed_share_its_failure() throws Exception {
        sandbox.post("/faults", "{\"call\":\"token\",\"kind\":\"error-500\",\"count\":1000,\"delayMillis\":1000}");

        assertThat(allAtOnce(12)).allSatisfy(answer -> assertThat(answer).isInstanceOf(Answer.NotSent.class));
        assertThat(sandbox.received("token")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_sign_in_that_enkash_refused_is_not_repeated_for_a_minute() {
        try (Installation wrong = sandbox.installation(Map.of("enkash.password", "wrong-password"))) {
            Answer first = lock(wrong);
            assertThat(first).isInstanceOfSatisfying(Answer.NotSent.class, notSent -> {
                assertThat(notSent.why()).contains("ENKASH_").doesNotContain("wrong-password");
                assertThat(notSent.retryAfter()).isEqualTo(Duration.ofMinutes(1));
            });
            assertThat(wrong.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT))
                    .isInstanceOf(Reading.Unavailable.class);
            assertThat(lock(wrong)).isEqualTo(first);
            assertThat(sandbox.received("token")).hasSize(1);

            wrong.clock.advance(Duration.ofMinutes(1));
            lock(wrong);
            assertThat(sandbox.received("token")).hasSize(2);
        }
    }

    @Test
    void characters_that_mean_something_in_a_form_arrive_as_they_are() {
        String odd = "p&s=w %+/?:é€\uD83D\uDE00";
        byte[] form = TokenRequest.form(new Login(Secret.valueOf("666"), Secret.valueOf(odd)), Installation.COMPANY);

        String text = new String(form, StandardCharsets.US_ASCII);
        assertThat(text)
                .isEqualTo("username=666&password="
                        + URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20")
                        + "&grant_type=password&clientId=CEKEP5GSGP");
    }

    private List<Answer> allAtOnce(int calls) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < calls; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return lock(installation);
                }));
            }
            start.countDown();
        }
        List<Answer> given = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            given.add(answer.get());
        }
        return given;
    }

    private static Answer lock(Installation installation) {
        return installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null);
    }
}
