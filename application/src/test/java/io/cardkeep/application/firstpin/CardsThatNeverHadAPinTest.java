package io.cardkeep.application.firstpin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two admins together say that cards never had a PIN; then their first one is free. */
final class CardsThatNeverHadAPinTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor kabir = world.anAdmin("Kabir Sen").build();
    private final Card hers = world.anActiveCard().heldBy(asha).build();
    private final Card nobodys = world.anActiveCard().in(CardStatus.LOCKED).build();

    @Test
    void once_a_second_admin_agrees_the_first_pin_is_free() {
        assertThat(world.pin.gate.step(asha, hers)).isEqualTo(new PinStep.AskForReset(null));
        FirstPinId id = world.firstPins.proposes(meera, hers, nobodys);
        assertThat(world.now(hers).pin()).isEqualTo(PinState.UNKNOWN);

        DecideFirstPins.Outcome outcome = world.firstPins.decide.approve(kabir, id, "I saw the boxes.");

        assertThat(outcome).isEqualTo(new DecideFirstPins.Outcome.Approved("FP-2026-000001", 2, List.of()));
        assertThat(world.now(nobodys).pin()).isEqualTo(PinState.NEVER_SET);
        assertThat(world.pin.gate.step(asha, world.now(hers))).isEqualTo(new PinStep.FirstPin());
        world.pin.sends(asha, hers);
        assertThat(world.now(hers).pin()).isEqualTo(PinState.SET);
    }

    @Test
    void each_card_and_the_decision_have_their_entries() {
        FirstPinId id = world.firstPins.proposes(meera, hers, nobodys);
        assertThat(world.lastEntry().action()).isEqualTo(FirstPinAction.PROPOSE);
        assertThat(cardsIn(world.lastEntry()))
                .containsExactly(hers.id().value(), nobodys.id().value());
        assertThat(world.lastEntry().details()).containsEntry("why", "They came from the printer today.");

        world.firstPins.decide.approve(kabir, id, "I saw the boxes.");

        List<HistoryEntry> marks = world.memory.history().all().stream()
                .filter(entry -> entry.action() == PinAction.MARK_NEVER_SET)
                .toList();
        assertThat(marks)
                .extracting(CardsThatNeverHadAPinTest::cardsIn)
                .containsExactly(
                        List.of(hers.id().value()), List.of(nobodys.id().value()));
        assertThat(marks).allSatisfy(entry -> {
            assertThat(entry.touches())
                    .contains(new Touch(Touch.Kind.REQUEST, id.value().toString(), "FP-2026-000001"));
            assertThat(entry.who().name()).isEqualTo("Kabir Sen");
        });
        assertThat(world.lastEntry().action()).isEqualTo(FirstPinAction.APPROVE);
        assertThat(world.lastEntry().details())
                .containsEntry("marked", "2")
                .containsEntry("left-out", "0")
                .containsEntry("note", "I saw the boxes.");
    }

    @Test
    void a_card_that_got_a_pin_meanwhile_is_left_out_and_said_so() {
        FirstPinId id = world.firstPins.proposes(meera, hers, nobodys);
        world.pin.approved(asha, hers, kabir);
        world.pin.sends(asha, hers);
        assertThat(shown(kabir, id).cards())
                .extracting(ShowFirstPins.Line::leftOut)
                .containsExactly(true, false);

        DecideFirstPins.Outcome outcome = world.firstPins.decide.approve(kabir, id, "");

        assertThat(outcome)
                .isEqualTo(new DecideFirstPins.Outcome.Approved("FP-2026-000001", 1, List.of(hers.number())));
        assertThat(world.now(hers).pin()).isEqualTo(PinState.SET);
        assertThat(world.entriesOf(PinAction.MARK_NEVER_SET))
                .containsExactly("NOT_DONE pin-not-unknown-any-more", "DONE");
        assertThat(shown(meera, id).cards())
                .extracting(ShowFirstPins.Line::leftOut)
                .containsExactly(true, false);
    }

    @Test
    void a_rejection_needs_a_note_and_changes_no_card() {
        FirstPinId id = world.firstPins.proposes(meera, hers);

        assertThat(world.firstPins.decide.reject(kabir, id, " ")).isEqualTo(new DecideFirstPins.Outcome.NoteMissing());
        assertThat(world.firstPins.decide.reject(kabir, id, "n".repeat(501)))
                .isEqualTo(new DecideFirstPins.Outcome.NoteTooLong(500));
        assertThat(world.firstPins.decide.reject(kabir, id, "Two of them are old."))
                .isEqualTo(new DecideFirstPins.Outcome.Rejected("FP-2026-000001"));

        assertThat(world.now(hers).pin()).isEqualTo(PinState.UNKNOWN);
        assertThat(world.entriesOf(FirstPinAction.REJECT))
                .containsExactly("REFUSED note-missing", "REFUSED note-too-long", "DONE");
        assertThat(world.firstPins.decide.approve(kabir, id, ""))
                .isEqualTo(new DecideFirstPins.Outcome.EndedBefore(
                        "FP-2026-000001", FirstPinState.REJECTED, "Kabir Sen", world.clock.instant()));
        assertThat(world.entriesOf(FirstPinAction.APPROVE)).containsExactly("REFUSED ended-before");
    }

    @Test
    void undecided_it_ends_after_seven_days() {
        FirstPinId id = world.firstPins.proposes(meera, hers);
        world.clock.advance(Duration.ofDays(7).minusMillis(1));
        assertThat(world.firstPins.expire.run()).isZero();

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.firstPins.decide.approve(kabir, id, ""))
                .isEqualTo(new DecideFirstPins.Outcome.TooLate("FP-2026-000001", world.clock.instant()));
        assertThat(world.firstPins.expire.run()).isEqualTo(1);
        assertThat(world.firstPins.expire.run()).isZero();

        assertThat(shown(kabir, id).state()).isEqualTo(FirstPinState.EXPIRED);
        assertThat(world.entriesOf(FirstPinAction.APPROVE)).containsExactly("REFUSED too-late");
        assertThat(world.entriesOf(FirstPinAction.EXPIRE)).containsExactly("DONE");
    }

    @Test
    void only_cards_whose_pin_is_unknown_and_that_take_one_can_be_proposed() {
        Card set = world.anActiveCard().withPin(PinState.SET).build();
        Card free = world.anActiveCard().withPin(PinState.NEVER_SET).build();
        Card open = world.anActiveCard().withPin(PinState.UNCONFIRMED).build();
        Card blocked = world.anActiveCard().in(CardStatus.BLOCKED).build();
        CardId nothing = new CardId("EKCNOTHING");

        ProposeFirstPins.Outcome outcome = world.firstPins.propose.propose(
                meera,
                List.of(hers.id(), set.id(), free.id(), open.id(), blocked.id(), nothing),
                "They came from the printer today.");

        assertThat(((ProposeFirstPins.Outcome.NotThese) outcome).obstacles())
                .containsExactly(
                        Map.entry(set.id(), Obstacle.HAS_A_PIN),
                        Map.entry(free.id(), Obstacle.FREE_ALREADY),
                        Map.entry(open.id(), Obstacle.UNCONFIRMED),
                        Map.entry(blocked.id(), Obstacle.TAKES_NO_PIN),
                        Map.entry(nothing, Obstacle.NOT_FOUND));
        assertThat(world.entriesOf(FirstPinAction.PROPOSE)).containsExactly("REFUSED cards-do-not-qualify");
        assertThat(waiting(kabir)).isEmpty();
    }

    @Test
    void a_proposal_has_one_to_a_hundred_cards_and_a_reason() {
        List<CardId> many = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> new CardId("EKC" + i))
                .toList();

        assertThat(propose(List.of(), "Why")).isEqualTo(new ProposeFirstPins.Outcome.NoCards());
        assertThat(propose(many, "Why")).isEqualTo(new ProposeFirstPins.Outcome.TooManyCards(101, 100));
        assertThat(propose(List.of(hers.id()), " ")).isEqualTo(new ProposeFirstPins.Outcome.ReasonMissing());
        assertThat(propose(List.of(hers.id()), "n".repeat(501)))
                .isEqualTo(new ProposeFirstPins.Outcome.ReasonTooLong(500));
        assertThat(propose(List.of(hers.id(), hers.id()), "Why")).isInstanceOf(ProposeFirstPins.Outcome.Proposed.class);
        assertThat(world.entriesOf(FirstPinAction.PROPOSE))
                .containsExactly(
                        "REFUSED no-cards",
                        "REFUSED too-many-cards",
                        "REFUSED reason-missing",
                        "REFUSED reason-too-long",
                        "DONE");
    }

    @Test
    void cards_are_chosen_page_by_page_and_keep_what_was_chosen_before() {
        IntStream.range(0, 60).forEach(i -> world.anActiveCard().build());
        CardId nothing = new CardId("EKCNOTHING");

        ChooseFirstPins.Outcome.Open first = open(List.of(), null);
        ChooseFirstPins.Outcome.Open second =
                open(List.of(first.page().getLast().id(), nothing, hers.id(), hers.id()), first.next());

        assertThat(first.page()).hasSize(50);
        assertThat(second.page()).hasSize(12);
        assertThat(second.next()).isNull();
        assertThat(second.chosen())
                .extracting(Candidate::id)
                .containsExactly(first.page().getLast().id(), hers.id());
        assertThat(second.chosen().getLast().holder()).isEqualTo("Asha Rao");
        assertThat(second.unknown()).containsExactly(nothing);
    }

    private ProposeFirstPins.Outcome propose(List<CardId> cards, String reason) {
        return world.firstPins.propose.propose(meera, cards, reason);
    }

    private ChooseFirstPins.Outcome.Open open(List<CardId> chosen, @Nullable CardId after) {
        return (ChooseFirstPins.Outcome.Open) world.firstPins.choose.page(meera, chosen, null, after);
    }

    private ShowFirstPins.Detail shown(Actor actor, FirstPinId id) {
        return ((ShowFirstPins.Outcome.Shown) world.firstPins.show.show(actor, id)).detail();
    }

    private List<ListFirstPins.Row> waiting(Actor actor) {
        return ((ListFirstPins.Outcome.Listed) world.firstPins.list.pending(actor, null)).rows();
    }

    private static List<String> cardsIn(HistoryEntry entry) {
        return entry.touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.CARD)
                .map(Touch::id)
                .toList();
    }
}
