package io.cardkeep.persistence;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResets.Changing;
import io.cardkeep.domain.pin.SampleReset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** What two nodes, or a node and a person, do at the same moment of an outage. */
class OutageRacesTest {
    private static final int TIMES = 20;
    private static final Instant LATER = NOW.plusSeconds(60);
    private static StoredInPostgres stored;

    @BeforeAll
    static void start() {
        stored = new StoredInPostgres();
    }

    @AfterAll
    static void stop() {
        stored.close();
    }

    @RepeatedTest(TIMES)
    void two_nodes_that_look_at_once_give_the_time_once() throws Exception {
        SampleReset sample = silent();
        PinReset.Pending waiting = sample.asked();

        AtOnce.run(
                () -> stored.outages().lasts(sample.company.id(), LATER),
                () -> stored.outages().lasts(sample.company.id(), LATER.plusSeconds(1)));

        assertThat(now(sample, waiting).request().endsAt())
                .isEqualTo(waiting.request().endsAt().plusSeconds(61));
    }

    @RepeatedTest(TIMES)
    void two_nodes_begin_an_outage_once_and_end_it_once() throws Exception {
        SampleReset sample = new SampleReset(stored);
        Outage outage = Outage.beginning(sample.company.id(), NOW);
        List<HistoryEntry> entries = List.of(entry(sample), entry(sample), entry(sample), entry(sample));

        assertThat(AtOnce.run(
                        () -> stored.outages().begin(outage, entries.get(0)),
                        () -> stored.outages().begin(outage, entries.get(1))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(AtOnce.run(
                        () -> stored.outages().end(outage, entries.get(2)),
                        () -> stored.outages().end(outage, entries.get(3))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(entries.stream().filter(sample.company::remembers)).hasSize(2);
    }

    @RepeatedTest(TIMES)
    void a_decision_beside_a_look_is_stored_whole_or_sees_the_moved_end() throws Exception {
        SampleReset sample = silent();
        PinReset.Pending waiting = sample.asked();
        PinReset approval =
                waiting.approve(new PinReset.Decision(sample.admin.id(), NOW, "Yes."), NOW.plus(Duration.ofDays(3)));

        List<Object> outcomes = AtOnce.run(
                () -> stored.resets().change(approval, sample.company.entry(PinResetAction.APPROVE)),
                () -> stored.outages().lasts(sample.company.id(), LATER));

        PinReset now = now(sample, waiting);
        if (outcomes.getFirst() instanceof Changing.LostRace(PinReset seen)) {
            assertThat(seen).isEqualTo(now);
            assertThat(now.request().endsAt())
                    .isEqualTo(waiting.request().endsAt().plusSeconds(60));
        } else {
            assertThat(((PinReset.Approved) now).standsUntil()).isEqualTo(LATER.plus(Duration.ofDays(3)));
            assertThat(now.request().endsAt()).isEqualTo(waiting.request().endsAt());
        }
    }

    private static SampleReset silent() {
        SampleReset sample = new SampleReset(stored);
        stored.outages().begin(Outage.beginning(sample.company.id(), NOW), entry(sample));
        return sample;
    }

    private static HistoryEntry entry(SampleReset sample) {
        return sample.company.entry(EnkashAction.OUTAGE);
    }

    private static PinReset now(SampleReset sample, PinReset reset) {
        return stored.resets().find(sample.company.id(), reset.request().id()).orElseThrow();
    }
}
