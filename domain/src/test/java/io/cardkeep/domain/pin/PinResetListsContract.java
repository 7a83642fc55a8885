package io.cardkeep.domain.pin;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every store of PIN resets: which lists one stands in. */
public abstract class PinResetListsContract {
    private static final Duration WEEK = Duration.ofDays(7);

    protected abstract Stored stored();

    @Test
    void the_queue_is_oldest_first_and_follows_on() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending second = askedOnNewCard(sample, NOW);
        PinReset.Pending first = askedOnNewCard(sample, NOW.minusSeconds(60));
        PinReset.Pending third = askedOnNewCard(sample, NOW);
        sample.approved(askedOnNewCard(sample, NOW), NOW.plusSeconds(60));

        List<PinReset.Pending> page = stored().resets().pending(sample.company.id(), null, 2);
        assertThat(page).containsExactly(first, second);
        assertThat(stored().resets().pending(sample.company.id(), second.request(), 2))
                .containsExactly(third);
        assertThat(stored().resets().countPending(sample.company.id())).isEqualTo(3);
    }

    @Test
    void decided_and_ended_ones_are_newest_first_and_follow_on() {
        SampleReset sample = new SampleReset(stored());
        PinReset older =
                sample.changed(askedOnNewCard(sample, NOW.minusSeconds(60)).expire(NOW));
        PinReset newer = sample.approved(askedOnNewCard(sample, NOW), NOW.plusSeconds(60));
        askedOnNewCard(sample, NOW);

        assertThat(stored().resets().ended(sample.company.id(), null, 1)).containsExactly(newer);
        assertThat(stored().resets().ended(sample.company.id(), newer.request(), 5))
                .containsExactly(older);
    }

    @Test
    void a_person_sees_those_on_their_cards_and_those_they_asked_for() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending own = askedOnNewCard(sample, NOW);
        PinReset.Pending askedForThem = sample.asked(
                sample.company.card(sample.holder.id()), sample.admin.id(), NOW.plusSeconds(1), NOW.plus(WEEK));

        assertThat(stored().resets().of(sample.company.id(), sample.holder.id(), null, 50))
                .containsExactly(askedForThem, own);
        assertThat(stored().resets().of(sample.company.id(), sample.admin.id(), null, 50))
                .containsExactly(askedForThem);
        assertThat(stored().resets().of(sample.company.id(), sample.holder.id(), askedForThem.request(), 50))
                .containsExactly(own);
    }

    @Test
    void due_are_undecided_ones_past_their_end_and_approvals_that_no_longer_stand() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending undecided = sample.asked(NOW, NOW.plusSeconds(60));
        PinReset.Pending waiting = askedOnNewCard(sample, NOW);
        PinReset.Approved unused = sample.approved(askedOnNewCard(sample, NOW), NOW.plusSeconds(60));
        PinReset.Approved standing = sample.approved(askedOnNewCard(sample, NOW), NOW.plusSeconds(61));

        assertThat(stored().resets().due(NOW.plusSeconds(60), 10_000))
                .contains(undecided, unused)
                .doesNotContain(waiting, standing);
        assertThat(stored().resets().due(NOW.plusSeconds(60), 1)).hasSize(1);
    }

    @Test
    void the_holder_is_told_once_of_each_end() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending pending = sample.asked(NOW, NOW.plusSeconds(60));
        PinResetId id = pending.request().id();
        assertThat(endingBy(NOW.plusSeconds(60))).doesNotContain(pending);
        assertThat(endingBy(NOW.plusSeconds(61))).contains(pending);

        assertThat(stored().resets().markReminded(pending.request().card().company(), id))
                .isTrue();
        assertThat(stored().resets().markReminded(pending.request().card().company(), id))
                .isFalse();
        assertThat(endingBy(NOW.plusSeconds(61))).doesNotContain(pending);

        PinReset.Approved approved = sample.approved(pending, NOW.plusSeconds(120));
        assertThat(endingBy(NOW.plusSeconds(121))).contains(approved);
        assertThat(stored().resets().markReminded(pending.request().card().company(), id))
                .isTrue();
        sample.changed(approved.use(NOW));
        assertThat(endingBy(NOW.plusSeconds(121)))
                .noneMatch(reset -> reset.request().id().equals(id));
    }

    private List<PinReset> endingBy(Instant until) {
        return stored().resets().endingSoon(NOW, until, 10_000);
    }

    private PinReset.Pending askedOnNewCard(SampleReset sample, Instant at) {
        return sample.asked(sample.company.card(sample.holder.id()), sample.holder.id(), at, NOW.plus(WEEK));
    }
}
