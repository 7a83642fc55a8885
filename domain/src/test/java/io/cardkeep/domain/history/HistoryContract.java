package io.cardkeep.domain.history;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every store of the history: what is kept, in which order, page by page and exported. */
public abstract class HistoryContract {
    protected abstract Stored stored();

    @Test
    void an_entry_is_kept_with_everything_it_names() {
        SampleCompany company = new SampleCompany(stored());
        HistoryEntry full = new HistoryEntry(
                new HistoryEntryId(Samples.id()),
                company.id(),
                NOW.plusNanos(123_456_789),
                new Who(Samples.id(), "Meera \"हिन्दी\" Iyer, {ADMIN}", "ADMIN"),
                new Origin("2001:db8::1"),
                PinResetAction.APPROVE,
                Outcome.REFUSED,
                List.of(
                        new Touch(Touch.Kind.CARD, "EKC94AEX89", "4312"),
                        new Touch(Touch.Kind.REPLACED_CARD, "EKC1", ""),
                        new Touch(Touch.Kind.HOLDER, Samples.id().toString(), "Johny, \\ \"Bateman\" NULL {}")),
                new TreeMap<>(Map.of("note", "line\nbreak, \"quote\", NULL, {}", "policy", "")));

        stored().history().record(full);

        assertThat(stored().history()
                        .page(HistoryFilter.of(company.id()), null, 200)
                        .entries())
                .contains(full);
    }

    @Test
    void an_entry_that_touches_nothing_and_says_nothing_more_is_kept() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry bare = history.recorded(PinAction.SET);

        assertThat(history.found(history.all())).containsExactly(bare);
    }

    @Test
    void what_a_database_cannot_keep_is_replaced_before_it_is_proved() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry entry = history.recorded(
                NOW,
                new Who(null, "a\u0000b", "NOBODY"),
                PinAction.SET,
                Outcome.REFUSED,
                new Touch(Touch.Kind.CARD, "x\ud800y", "\udc00"));

        assertThat(history.found(history.all())).containsExactly(entry);
        assertThat(entry.who().name()).isEqualTo("a\ufffdb");
        assertThat(entry.touches().getFirst().id()).isEqualTo("x\ufffdy");
    }

    @Test
    void entries_of_one_moment_are_ordered_by_their_ids() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry first = history.recorded(NOW, Who.SYSTEM, PinAction.SET, Outcome.STARTED);
        HistoryEntry second = history.recorded(NOW, Who.SYSTEM, PinAction.SET, Outcome.DONE);

        assertThat(history.found(history.all())).containsExactly(second, first);
    }

    @Test
    void pages_follow_each_other_both_ways() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry one = history.recorded(NOW, Who.SYSTEM, PinAction.SET, Outcome.DONE);
        HistoryEntry two = history.recorded(NOW, Who.SYSTEM, PinAction.SET, Outcome.DONE);
        HistoryEntry three = history.recorded(PinAction.SET);
        HistoryEntry four = history.recorded(PinAction.SET);
        HistoryEntry five = history.recorded(PinAction.SET);

        HistoryPage newest = stored().history().page(history.all(), null, 2);
        assertThat(newest).isEqualTo(new HistoryPage(List.of(five, four), false, true));
        HistoryPage middle = stored().history().page(history.all(), older(four), 2);
        assertThat(middle).isEqualTo(new HistoryPage(List.of(three, two), true, true));
        HistoryPage oldest = stored().history().page(history.all(), older(two), 2);
        assertThat(oldest).isEqualTo(new HistoryPage(List.of(one), true, false));
        assertThat(stored().history().page(history.all(), newer(one), 2)).isEqualTo(middle);
        assertThat(stored().history().page(history.all(), newer(three), 2)).isEqualTo(newest);
    }

    @Test
    void beyond_either_end_there_is_nothing_but_the_way_back() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry only = history.recorded(PinAction.SET);

        assertThat(stored().history().page(history.all(), older(only), 2))
                .isEqualTo(new HistoryPage(List.of(), true, false));
        assertThat(stored().history().page(history.all(), newer(only), 2))
                .isEqualTo(new HistoryPage(List.of(), false, true));
        assertThat(stored().history().page(history.of(CardAction.LINK), null, 2))
                .isEqualTo(new HistoryPage(List.of(), false, false));
    }

    @Test
    void another_company_does_not_see_it() {
        SampleHistory ours = new SampleHistory(stored());
        new SampleHistory(stored()).recorded(PinAction.SET, new Touch(Touch.Kind.CARD, "EKC1", "4312"));

        assertThat(ours.found(ours.all())).isEmpty();
        assertThat(ours.found(ours.on("4312"))).isEmpty();
    }

    @Test
    void an_export_pushes_every_match_oldest_first() throws IOException {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry first = history.recorded(PinAction.SET, new Touch(Touch.Kind.CARD, "EKC1", "4312"));
        HistoryEntry second = history.recorded(PinResetAction.ASK);
        HistoryEntry third = history.recorded(PinAction.SET);

        assertThat(history.exported(history.all())).containsExactly(first, second, third);
        assertThat(history.exported(history.of(PinAction.SET))).containsExactly(first, third);
        assertThat(history.exported(history.of(CardAction.LINK))).isEmpty();
    }

    @Test
    void an_export_stops_when_its_reader_has_gone() {
        SampleHistory history = new SampleHistory(stored());
        history.recorded(PinAction.SET);
        history.recorded(PinAction.SET);
        int[] taken = {0};

        assertThatThrownBy(() -> stored().history().export(history.all(), entry -> {
                    taken[0]++;
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThat(taken[0]).isEqualTo(1);
        assertThat(history.found(history.all())).hasSize(2);
    }

    private static HistoryCursor older(HistoryEntry than) {
        return new HistoryCursor(than.at(), than.id(), true);
    }

    private static HistoryCursor newer(HistoryEntry than) {
        return new HistoryCursor(than.at(), than.id(), false);
    }
}
