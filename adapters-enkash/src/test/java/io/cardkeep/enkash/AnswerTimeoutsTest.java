package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of call waits as long as is set for it. */
class AnswerTimeoutsTest {
    private static final String LATE = "{\"call\":\"%s\",\"kind\":\"late-answer\",\"delayMillis\":1500,\"count\":9}";

    @Test
    void a_change_may_wait_longer_than_a_read() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation(Map.of(
                        "enkash.read-timeout", "300ms",
                        "enkash.answer-timeout.change", "30s",
                        "enkash.answer-timeout.token", "30s"))) {
            sandbox.post("/faults", LATE.formatted("*"));

            assertThat(installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null))
                    .isEqualTo(new Answer.Accepted());
            assertThat(installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT))
                    .isEqualTo(new Reading.Unavailable<>("EnKash did not answer in time.", null));
        }
    }

    @Test
    void a_read_may_wait_longer_than_a_change() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation(
                        Map.of("enkash.read-timeout", "300ms", "enkash.answer-timeout.read", "30s"))) {
            assertThat(installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null))
                    .isEqualTo(new Answer.Accepted());
            sandbox.post("/faults", LATE.formatted("cards"));

            assertThat(installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT))
                    .isInstanceOf(Reading.Read.class);
            assertThat(installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null))
                    .isEqualTo(new Answer.Unconfirmed("EnKash did not answer in time."));
        }
    }
}
