package io.cardkeep.domain.outage;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.outage.Outages.Lasting;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.domain.pin.SampleReset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every store of outages, and what an outage does to the deadlines of PIN resets. */
public abstract class OutagesContract {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    protected abstract Stored stored();

    @Test
    void one_outage_of_a_company_is_on_at_a_time() {
        SampleReset sample = new SampleReset(stored());
        HistoryEntry first = sample.company.entry(EnkashAction.OUTAGE);
        HistoryEntry second = sample.company.entry(EnkashAction.OUTAGE);
        assertThat(stored().outages().current(sample.company.id())).isEmpty();

        assertThat(stored().outages().begin(beginning(sample, NOW), first)).isTrue();
        assertThat(stored().outages().begin(beginning(sample, NOW.plusSeconds(9)), second))
                .isFalse();

        assertThat(stored().outages().current(sample.company.id())).contains(beginning(sample, NOW));
        assertThat(sample.company.remembers(first)).isTrue();
        assertThat(sample.company.remembers(second)).isFalse();
    }

    @Test
    void what_waits_gains_what_has_passed_since_the_last_look() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending waiting = sample.asked(NOW, NOW.plus(WEEK));
        begin(sample, NOW.plusSeconds(60));

        Instant look = NOW.plusSeconds(60).plus(Duration.ofHours(50)).plusMillis(201);
        assertThat(stored().outages().lasts(sample.company.id(), look))
                .contains(new Lasting(beginning(sample, NOW.plusSeconds(60)).seenAt(look), 1));

        PinReset.Pending moved = (PinReset.Pending) now(sample, waiting);
        Duration gain = Duration.ofHours(50).plusMillis(201);
        assertThat(moved.request().endsAt()).isEqualTo(NOW.plus(WEEK).plus(gain));
        assertThat(moved.version()).isEqualTo(waiting.version() + 1);
        assertThat(gains(sample, moved)).isEqualTo(Map.of(moved.request().id(), gain));
    }

    @Test
    void an_approval_gains_from_its_decision_on_and_its_request_no_more() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending waiting = sample.asked(NOW, NOW.plus(WEEK));
        begin(sample, NOW);
        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(30));
        PinReset.Pending moved = (PinReset.Pending) now(sample, waiting);
        // Decided a minute after NOW.
        PinReset.Approved approved = sample.approved(moved, NOW.plusSeconds(60).plus(THREE_DAYS));
        assertThat(gains(sample, approved)).isEmpty();

        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(90));

        PinReset.Approved later = (PinReset.Approved) now(sample, approved);
        assertThat(later.standsUntil()).isEqualTo(NOW.plusSeconds(90).plus(THREE_DAYS));
        assertThat(later.request().endsAt()).isEqualTo(NOW.plusSeconds(30).plus(WEEK));
        assertThat(gains(sample, later)).isEqualTo(Map.of(later.request().id(), Duration.ofSeconds(30)));
    }

    @Test
    void a_request_made_in_an_outage_gains_only_what_came_after_it() {
        SampleReset sample = new SampleReset(stored());
        begin(sample, NOW);
        PinReset.Pending during =
                sample.asked(NOW.plusSeconds(40), NOW.plusSeconds(40).plus(WEEK));

        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(60));
        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(120));

        assertThat(now(sample, during).request().endsAt())
                .isEqualTo(NOW.plusSeconds(120).plus(WEEK));
    }

    @Test
    void no_time_is_given_twice() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending waiting = sample.asked(NOW, NOW.plus(WEEK));
        begin(sample, NOW);
        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(60));

        assertThat(stored().outages().lasts(sample.company.id(), NOW.plusSeconds(60)))
                .contains(new Lasting(beginning(sample, NOW).seenAt(NOW.plusSeconds(60)), 1));
        assertThat(stored().outages().lasts(sample.company.id(), NOW.plusSeconds(59)))
                .isEmpty();

        assertThat(now(sample, waiting).request().endsAt())
                .isEqualTo(NOW.plusSeconds(60).plus(WEEK));
    }

    @Test
    void what_had_ended_before_and_what_is_another_company_s_gains_nothing() {
        SampleReset sample = new SampleReset(stored());
        SampleReset other = new SampleReset(stored());
        PinReset.Pending late = sample.asked(NOW.minus(WEEK), NOW);
        Card second = sample.company.card(sample.holder.id());
        PinReset.Pending cancelled = sample.asked(second, sample.holder.id(), NOW, NOW.plus(WEEK));
        PinReset ended = sample.changed(cancelled.cancel(sample.holder.id(), NOW));
        PinReset.Pending theirs = other.asked(NOW, NOW.plus(WEEK));
        begin(sample, NOW);

        assertThat(stored().outages().lasts(sample.company.id(), NOW.plusSeconds(60)))
                .map(Lasting::open)
                .contains(0);

        assertThat(now(sample, late)).isEqualTo(late);
        assertThat(now(sample, ended)).isEqualTo(ended);
        assertThat(now(other, theirs)).isEqualTo(theirs);
        assertThat(gains(sample, late)).isEmpty();
        assertThat(stored().outages().lasts(other.company.id(), NOW)).isEmpty();
    }

    @Test
    void a_decision_on_what_was_read_before_the_look_loses_its_race() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending read = sample.asked(NOW, NOW.plus(WEEK));
        begin(sample, NOW);
        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(60));

        PinResets.Changing changing =
                stored().resets().change(read.expire(NOW), sample.company.entry(PinResetAction.EXPIRE));

        assertThat(changing).isEqualTo(new PinResets.Changing.LostRace(now(sample, read)));
    }

    @Test
    void a_reminder_that_was_given_is_not_given_again() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending told = sample.asked(NOW, NOW.plus(WEEK));
        stored().resets()
                .markReminded(told.request().card().company(), told.request().id());
        begin(sample, NOW);
        stored().outages().lasts(sample.company.id(), NOW.plusSeconds(60));

        assertThat(stored().resets()
                        .markReminded(
                                told.request().card().company(), told.request().id()))
                .isFalse();
    }

    @Test
    void it_ends_once_with_its_entry_unless_somebody_looked_since() {
        SampleReset sample = new SampleReset(stored());
        begin(sample, NOW);
        Outage first = beginning(sample, NOW);
        Outage seen = stored().outages()
                .lasts(sample.company.id(), NOW.plusSeconds(60))
                .orElseThrow()
                .outage();
        HistoryEntry stale = sample.company.entry(EnkashAction.OUTAGE);
        HistoryEntry entry = sample.company.entry(EnkashAction.OUTAGE);
        HistoryEntry twice = sample.company.entry(EnkashAction.OUTAGE);

        assertThat(stored().outages().end(first, stale)).isFalse();
        assertThat(stored().outages().end(seen, entry)).isTrue();
        assertThat(stored().outages().end(seen, twice)).isFalse();

        assertThat(stored().outages().current(sample.company.id())).isEmpty();
        assertThat(sample.company.remembers(entry)).isTrue();
        assertThat(sample.company.remembers(stale)).isFalse();
        assertThat(sample.company.remembers(twice)).isFalse();
    }

    private void begin(SampleReset sample, Instant since) {
        if (!stored().outages().begin(beginning(sample, since), sample.company.entry(EnkashAction.OUTAGE))) {
            throw new AssertionError("One is on already.");
        }
    }

    private static Outage beginning(SampleReset sample, Instant since) {
        return Outage.beginning(sample.company.id(), since);
    }

    private PinReset now(SampleReset sample, PinReset reset) {
        return stored().resets().find(sample.company.id(), reset.request().id()).orElseThrow();
    }

    private Map<PinResetId, Duration> gains(SampleReset sample, PinReset reset) {
        return stored().outages()
                .gains(sample.company.id(), List.of(reset.request().id()));
    }
}
