package io.cardkeep.domain.pin;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinResetAction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every store of PIN resets: how one is added and changes. */
public abstract class PinResetsContract {
    protected abstract Stored stored();

    @Test
    void numbers_are_of_their_year_and_never_repeat() {
        SampleReset sample = new SampleReset(stored());

        String first = stored().resets().nextNumber(sample.company.id(), 2026);
        String second = stored().resets().nextNumber(sample.company.id(), 2027);

        assertThat(first).matches("PR-2026-\\d{6}");
        assertThat(second).matches("PR-2027-\\d{6}");
        assertThat(first.substring(8)).isNotEqualTo(second.substring(8));
    }

    @Test
    void an_added_request_is_found_with_its_entry() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending pending = new PinReset.Pending(sample.request(), 0);
        HistoryEntry entry = sample.company.entry(PinResetAction.ASK);

        assertThat(stored().resets().add(pending, entry)).isEqualTo(new PinResets.Adding.Added(pending));

        assertThat(find(sample, pending)).isEqualTo(pending);
        assertThat(stored().resets().open(sample.company.id(), sample.card.id()))
                .contains(pending);
        assertThat(stored().resets().openOn(sample.company.id(), List.of(sample.card.id())))
                .containsExactly(pending);
        assertThat(sample.company.remembers(entry)).isTrue();
    }

    @Test
    void a_card_has_one_open_reset() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending first = sample.asked();
        HistoryEntry entry = sample.company.entry(PinResetAction.ASK);

        PinResets.Adding second = stored().resets().add(new PinReset.Pending(sample.request(), 0), entry);

        assertThat(second).isEqualTo(new PinResets.Adding.AlreadyOpen(first));
        assertThat(sample.company.remembers(entry)).isFalse();
    }

    @Test
    void a_card_can_be_asked_for_again_once_its_reset_has_ended() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending first = sample.asked();

        sample.changed(first.cancel(sample.holder.id(), NOW));

        assertThat(stored().resets().open(sample.company.id(), sample.card.id()))
                .isEmpty();
        assertThat(sample.asked().request().number())
                .isNotEqualTo(first.request().number());
        assertThat(stored().resets().countOn(sample.company.id(), List.of(sample.card.id()), NOW))
                .isEqualTo(Map.of(sample.card.id(), 2));
        assertThat(stored().resets().countOn(sample.company.id(), List.of(sample.card.id()), NOW.plusMillis(1)))
                .isEmpty();
    }

    @Test
    void every_state_is_found_as_it_was_stored() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Approved approved = sample.approved(sample.asked(), NOW.plus(Duration.ofDays(3)));
        assertThat(find(sample, approved)).isEqualTo(approved);
        PinReset.Approved extended = approved.standingUntil(NOW.plus(Duration.ofDays(4)));
        assertThat(extended.standsUntil()).isEqualTo(NOW.plus(Duration.ofDays(4)));
        PinReset later = sample.changed(extended);
        assertThat(find(sample, later)).isEqualTo(later);

        endsAs(sample, ((PinReset.Approved) later).use(NOW.plusSeconds(90)));
        endsAs(sample, sample.asked().reject(sample.decision("Not you.")));
        endsAs(sample, sample.asked().cancel(sample.admin.id(), NOW.plusSeconds(5)));
        endsAs(sample, sample.asked().expire(NOW.plus(Duration.ofDays(7))));
        PinReset.Approved unused = sample.approved(sample.asked(), NOW.plus(Duration.ofDays(3)));
        endsAs(sample, unused.expire(NOW.plus(Duration.ofDays(3))));
        PinReset.Approved dropped = sample.approved(sample.asked(), NOW.plus(Duration.ofDays(3)));
        endsAs(sample, dropped.cancel(sample.holder.id(), NOW.plusSeconds(99)));
    }

    @Test
    void the_slower_of_two_decisions_sees_the_faster_one() {
        SampleReset sample = new SampleReset(stored());
        PinReset.Pending pending = sample.asked();
        PinReset.Approved approved = sample.approved(pending, NOW.plus(Duration.ofDays(3)));
        HistoryEntry entry = sample.company.entry(PinResetAction.REJECT);

        PinResets.Changing late = stored().resets().change(pending.reject(sample.decision("No.")), entry);

        assertThat(late).isEqualTo(new PinResets.Changing.LostRace(approved));
        assertThat(approved.version()).isEqualTo(pending.version() + 1);
        assertThat(sample.company.remembers(entry)).isFalse();
    }

    @Test
    void another_company_does_not_see_it() {
        SampleReset ours = new SampleReset(stored());
        SampleReset theirs = new SampleReset(stored());
        PinReset.Pending pending = theirs.asked();

        assertThat(stored().resets().find(ours.company.id(), pending.request().id()))
                .isEmpty();
        assertThat(stored().resets().open(ours.company.id(), theirs.card.id())).isEmpty();
        assertThat(stored().resets().openOn(ours.company.id(), List.of(theirs.card.id())))
                .isEmpty();
        assertThat(stored().resets().openOn(theirs.company.id(), List.of())).isEmpty();
        assertThat(stored().resets().countPending(ours.company.id())).isZero();
    }

    private void endsAs(SampleReset sample, PinReset ending) {
        PinReset stored = sample.changed(ending);
        assertThat(find(sample, ending)).isEqualTo(stored);
        assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(ending);
        assertThat(stored.version()).isEqualTo(ending.version() + 1);
    }

    private PinReset find(SampleReset sample, PinReset reset) {
        return stored().resets().find(sample.company.id(), reset.request().id()).orElseThrow();
    }
}
