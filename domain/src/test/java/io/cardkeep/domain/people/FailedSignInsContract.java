package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static io.cardkeep.domain.people.FailedSignIns.MOST;
import static io.cardkeep.domain.people.FailedSignIns.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.Origin;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What holds for every store of failed sign-ins. */
public abstract class FailedSignInsContract {
    private final Origin from = new Origin("2001:db8:" + hex() + ":" + hex() + "::1");

    protected abstract Stored stored();

    @Test
    void so_many_accounts_from_one_place_are_too_many_and_they_are_forgotten_one_by_one() {
        count(MOST - 1, NOW);
        assertThat(areTooMany(from, NOW)).isFalse();

        count(1, NOW);
        assertThat(areTooMany(from, NOW)).isTrue();
        count(1, NOW);

        Instant later = NOW.plus(WITHIN.dividedBy(MOST));
        assertThat(areTooMany(from, later)).isFalse();
        count(1, later);
        assertThat(areTooMany(from, later)).isTrue();
        assertThat(areTooMany(from, later.plus(WITHIN))).isFalse();
        count(MOST - 1, later.plus(WITHIN));
        assertThat(areTooMany(from, later.plus(WITHIN))).isFalse();
    }

    @Test
    void an_office_has_one_network_and_is_not_another() {
        count(MOST, NOW);

        assertThat(areTooMany(new Origin(from.address().replaceFirst("::1$", "::99")), NOW))
                .isTrue();
        assertThat(areTooMany(new Origin("2001:db8:" + hex() + ":" + hex() + "::1"), NOW))
                .isFalse();
    }

    @Test
    void what_has_no_address_is_never_too_much() {
        for (int i = 0; i <= MOST; i++) {
            stored().failedSignIns().count(Origin.INTERNAL, NOW);
        }

        assertThat(areTooMany(Origin.INTERNAL, NOW)).isFalse();
    }

    private static String hex() {
        return Long.toHexString(Samples.number() % 0x10000);
    }

    private void count(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            stored().failedSignIns().count(from, at);
        }
    }

    private boolean areTooMany(Origin place, Instant at) {
        return stored().failedSignIns().areTooMany(place, at);
    }
}
