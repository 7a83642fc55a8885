package io.cardkeep.domain.pin;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What holds for every store of sealing challenges. */
public abstract class SealingChallengesContract {
    protected abstract Stored stored();

    @Test
    void a_challenge_is_taken_once_with_everything_it_was_bound_to() {
        SealingChallenge challenge = open(NOW.plusSeconds(300));

        assertThat(stored().challenges().take(challenge.nonceHash())).contains(challenge);
        assertThat(stored().challenges().take(challenge.nonceHash())).isEmpty();
    }

    @Test
    void a_challenge_that_was_never_given_is_not_there() {
        assertThat(stored().challenges().take("never-given")).isEmpty();
    }

    @Test
    void an_ended_challenge_is_still_answered_so_that_the_reason_can_be_told() {
        SealingChallenge ended = open(NOW.minusSeconds(1));

        assertThat(stored().challenges().take(ended.nonceHash())).contains(ended);
    }

    @Test
    void challenges_that_ended_before_a_time_are_forgotten() {
        Instant longAgo = NOW.minusSeconds(1_000_000 + Samples.number());
        SealingChallenge old = open(longAgo);
        SealingChallenge later = open(longAgo.plusSeconds(500_000));

        assertThat(stored().challenges().forget(longAgo.plusMillis(1))).isEqualTo(1);

        assertThat(stored().challenges().take(old.nonceHash())).isEmpty();
        assertThat(stored().challenges().take(later.nonceHash())).contains(later);
    }

    private SealingChallenge open(Instant expiresAt) {
        SampleCompany company = new SampleCompany(stored());
        Person holder = company.person("Asha Rao", Role.EMPLOYEE);
        SealingChallenge challenge = new SealingChallenge(
                "nonce-" + Samples.number(),
                company.id(),
                company.card(null).id(),
                holder.id(),
                "session",
                "pin-sealing-202611",
                expiresAt);
        stored().challenges().add(challenge);
        return challenge;
    }
}
