package io.cardkeep.domain.history;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for every store of the history: which entries a filter lets through. */
public abstract class HistoryFilterContract {
    protected abstract Stored stored();

    @Test
    void a_time_from_is_inclusive_and_a_time_to_is_not() {
        SampleHistory history = new SampleHistory(stored());
        history.recorded(NOW, Who.SYSTEM, PinAction.SET, Outcome.DONE);
        HistoryEntry second = history.recorded(NOW.plusSeconds(1), Who.SYSTEM, PinAction.SET, Outcome.DONE);
        history.recorded(NOW.plusSeconds(2), Who.SYSTEM, PinAction.SET, Outcome.DONE);

        assertThat(history.found(history.between(NOW.plusSeconds(1), NOW.plusSeconds(2))))
                .containsExactly(second);
    }

    @Test
    void who_is_a_part_of_the_name_in_any_case() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry meera = recordedBy(history, "Meera Iyer");
        HistoryEntry asha = recordedBy(history, "Asha 100% Rao");

        assertThat(history.found(history.by("eera i"))).containsExactly(meera);
        assertThat(history.found(history.by("MEERA"))).containsExactly(meera);
        assertThat(history.found(history.by("%"))).containsExactly(asha);
        assertThat(history.found(history.by("_"))).isEmpty();
        assertThat(history.found(history.by("\\"))).isEmpty();
    }

    @Test
    void actions_and_outcomes_are_any_of_those_asked_for() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry set = history.recorded(NOW, Who.SYSTEM, PinAction.SET, Outcome.REFUSED);
        HistoryEntry ask = history.recorded(NOW, Who.SYSTEM, PinResetAction.ASK, Outcome.DONE);
        HistoryEntry lock = history.recorded(NOW, Who.SYSTEM, CardAction.LOCK, Outcome.UNCONFIRMED);

        assertThat(history.found(history.of(PinAction.SET, CardAction.LOCK))).containsExactly(lock, set);
        assertThat(history.found(history.ending(Outcome.DONE, Outcome.REFUSED))).containsExactly(ask, set);
    }

    @Test
    void a_card_is_found_by_its_id_or_the_end_of_its_number() {
        SampleHistory history = new SampleHistory(stored());
        HistoryEntry four = history.recorded(
                PinAction.SET,
                new Touch(Touch.Kind.CARD, "EKC94AEX89", "4312"),
                new Touch(Touch.Kind.REQUEST, "r", "PR-2026-004217"));
        HistoryEntry two = history.recorded(PinAction.SET, new Touch(Touch.Kind.CARD, "EKC2", "87"));
        HistoryEntry unknown = history.recorded(PinAction.SET, new Touch(Touch.Kind.CARD, "EKC3", ""));

        assertThat(history.found(history.on("EKC94AEX89"))).containsExactly(four);
        assertThat(history.found(history.on("4312"))).containsExactly(four);
        assertThat(history.found(history.on("12"))).containsExactly(four);
        assertThat(history.found(history.on("5587"))).containsExactly(two);
        assertThat(history.found(history.on("EKC3"))).containsExactly(unknown);
        assertThat(history.found(history.on("4217"))).isEmpty();
        assertThat(history.found(history.on("r"))).isEmpty();
        assertThat(history.found(history.on("EKC"))).isEmpty();
    }

    @Test
    void what_no_database_can_keep_is_not_found_either() {
        SampleHistory history = new SampleHistory(stored());
        history.recorded(PinAction.SET, new Touch(Touch.Kind.CARD, "EKC1", "4312"));

        assertThat(history.found(history.on("\u0000"))).isEmpty();
        assertThat(history.found(history.by("\ud800"))).isEmpty();
    }

    @Test
    void everything_on_a_card_has_what_happened_on_the_cards_it_replaced() {
        SampleHistory history = new SampleHistory(stored());
        Touch old = new Touch(Touch.Kind.CARD, "EKCOLD", "1111");
        HistoryEntry before = history.recorded(CardAction.BLOCK, old);
        HistoryEntry after = history.recorded(
                PinAction.SET,
                new Touch(Touch.Kind.CARD, "EKCNEW", "2222"),
                new Touch(Touch.Kind.REPLACED_CARD, "EKCOLD", "1111"));
        history.recorded(PinAction.SET, new Touch(Touch.Kind.CARD, "EKCOTHER", "3333"));

        assertThat(history.found(history.on("2222"))).containsExactly(after, before);
        assertThat(history.found(history.on("EKCNEW"))).containsExactly(after, before);
        assertThat(history.found(history.on("1111"))).containsExactly(after, before);
    }

    @Test
    void a_person_sees_what_they_did_and_what_touched_them() {
        SampleHistory history = new SampleHistory(stored());
        UUID person = Samples.id();
        HistoryEntry did = history.recorded(NOW, new Who(person, "Asha", "EMPLOYEE"), PinAction.SET, Outcome.DONE);
        HistoryEntry holds =
                history.recorded(CardAction.LOCK, new Touch(Touch.Kind.HOLDER, person.toString(), "Asha Rao"));
        HistoryEntry was =
                history.recorded(PeopleAction.INVITE, new Touch(Touch.Kind.PERSON, person.toString(), "Asha Rao"));
        history.recorded(CardAction.LOCK, new Touch(Touch.Kind.INSTRUCTION, person.toString(), ""));
        history.recorded(
                CardAction.LOCK, new Touch(Touch.Kind.HOLDER, Samples.id().toString(), ""));

        assertThat(history.found(history.concerning(person))).containsExactly(was, holds, did);
    }

    @Test
    void a_person_who_did_a_thing_to_themselves_sees_it_once() {
        SampleHistory history = new SampleHistory(stored());
        UUID person = Samples.id();
        HistoryEntry own = history.recorded(
                NOW,
                new Who(person, "Asha", "EMPLOYEE"),
                PinAction.SET,
                Outcome.DONE,
                new Touch(Touch.Kind.HOLDER, person.toString(), "Asha"),
                new Touch(Touch.Kind.PERSON, person.toString(), "Asha"));

        assertThat(history.found(history.concerning(person))).containsExactly(own);
    }

    private static HistoryEntry recordedBy(SampleHistory history, String name) {
        Who who = new Who(Samples.id(), name, "ADMIN");
        return history.recorded(NOW.plusSeconds(Samples.number()), who, PinAction.SET, Outcome.DONE);
    }
}
