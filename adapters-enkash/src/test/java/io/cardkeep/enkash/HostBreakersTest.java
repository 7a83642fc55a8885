package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** A host that does not answer is left alone, tried again, and trusted again. */
class HostBreakersTest {
    private static final Map<String, Object> SMALL = Map.of(
            "enkash.breaker.window", "4",
            "enkash.breaker.failure-percent", "60",
            "enkash.breaker.open-for", "30s",
            "enkash.read-timeout", "500ms");
    private static final ScriptedEnkash.Scripted DOWN = new ScriptedEnkash.Scripted(500, "<html>");
    private static final ScriptedEnkash.Scripted UP =
            new ScriptedEnkash.Scripted(200, "{\"code\":0,\"payload\":\"Success\"}");
    private static final String LEFT_ALONE = "EnKash has not been answering, so it is left alone for a moment.";

    private final Logger logger = (Logger) LoggerFactory.getLogger(HostBreakers.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final AtomicReference<ScriptedEnkash.Scripted> says = new AtomicReference<>(DOWN);
    private final ScriptedEnkash enkash = new ScriptedEnkash(exchange -> says.get());
    private final Installation installation = enkash.installation(SMALL);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        installation.close();
        enkash.close();
    }

    @Test
    void too_many_failures_open_it_and_nothing_is_sent_any_more() {
        open();
        int sent = enkash.asked().size();

        assertThat(lock()).isEqualTo(new Answer.NotSent(LEFT_ALONE, Duration.ofSeconds(30)));
        installation.clock.advance(Duration.ofSeconds(20));
        assertThat(installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT))
                .isEqualTo(new Reading.Unavailable<>(LEFT_ALONE, Duration.ofSeconds(10)));
        assertThat(enkash.asked()).hasSize(sent);
    }

    @Test
    void after_its_time_three_calls_try_and_when_they_succeed_it_closes() {
        open();
        installation.clock.advance(Duration.ofSeconds(31));
        says.set(UP);
        for (int call = 0; call < 3; call++) {
            assertThat(lock()).isEqualTo(new Answer.Accepted());
        }

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(said("CLOSED", "OPEN"), said("OPEN", "HALF_OPEN"), said("HALF_OPEN", "CLOSED"));
        says.set(DOWN);
        assertThat(lock()).as("one failure does not open it again").isInstanceOf(Answer.Unconfirmed.class);
        assertThat(lock()).isInstanceOf(Answer.Unconfirmed.class);
    }

    @Test
    void when_two_of_the_three_tries_fail_it_opens_again() {
        open();
        installation.clock.advance(Duration.ofSeconds(31));
        for (int call = 0; call < 2; call++) {
            assertThat(lock()).isInstanceOf(Answer.Unconfirmed.class);
        }

        assertThat(lock()).isEqualTo(new Answer.NotSent(LEFT_ALONE, Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"code\":1,\"message\":\"Insufficient balance in card account\"}",
                "200|{\"code\":500,\"message\":\"Failure.\"}",
                "404|{\"code\":404,\"message\":\"Card not found\"}",
                "401|{\"error\":\"unauthorized\"}",
                "429|<html>",
                "200|not json"
            })
    void an_answer_of_any_kind_is_an_answer(int status, String body) {
        says.set(new ScriptedEnkash.Scripted(status, body));
        for (int call = 0; call < 10; call++) {
            lock();
        }

        assertThat(enkash.asked()).hasSize(10);
        assertThat(log.list).isEmpty();
    }

    @Test
    void silence_and_a_broken_connection_count_as_failures() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation other = sandbox.installation(SMALL)) {
            sandbox.fault("block", "timeout");
            sandbox.fault("block", "reset");
            lockAt(other);
            lockAt(other);

            assertThat(lockAt(other)).isEqualTo(new Answer.NotSent(LEFT_ALONE, Duration.ofSeconds(30)));
        }
    }

    @Test
    void another_host_is_not_left_alone_with_it() {
        open();
        try (ScriptedEnkash tokens = ScriptedEnkash.always(200, "{}");
                ScriptedEnkash down = ScriptedEnkash.always(500, "<html>")) {
            Map<String, Object> settings = Installation.settings(down.address(""), tokens.address("/oauth/token"));
            settings.putAll(SMALL);
            try (Installation apart = new Installation(settings)) {
                lockAt(apart);
                lockAt(apart);
                assertThat(lockAt(apart)).isEqualTo(new Answer.NotSent(LEFT_ALONE, Duration.ofSeconds(30)));
                apart.clock.advance(Duration.ofSeconds(31).plusDays(1));

                assertThat(lockAt(apart))
                        .as("a new token is fetched from the host that answers")
                        .isInstanceOf(Answer.Unconfirmed.class);
            }
        }
    }

    /** The token's success and two failures of three are more than 60 of a hundred. */
    private void open() {
        for (int call = 0; call < 4 && log.list.isEmpty(); call++) {
            lock();
        }
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly(said("CLOSED", "OPEN"));
    }

    private String said(String from, String to) {
        return "EnKash's host %s goes from %s to %s."
                .formatted(enkash.address("").getAuthority(), from, to);
    }

    private Answer lock() {
        return lockAt(installation);
    }

    private static Answer lockAt(Installation installation) {
        return installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null);
    }
}
