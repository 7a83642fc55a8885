package io.cardkeep.domain.firstpin;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.firstpin.FirstPinProposals.Changing;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.SampleInstruction;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every store of proposals that cards never had a PIN. */
public abstract class FirstPinProposalsContract {
    protected abstract Stored stored();

    @Test
    void numbers_are_of_their_year_and_never_repeat() {
        SampleCompany company = new SampleCompany(stored());

        String first = stored().firstPins().nextNumber(company.id(), 2026);
        String second = stored().firstPins().nextNumber(company.id(), 2027);

        assertThat(first).matches("FP-2026-\\d{6}");
        assertThat(second).matches("FP-2027-\\d{6}");
        assertThat(first.substring(8)).isNotEqualTo(second.substring(8));
    }

    @Test
    void what_was_proposed_is_found_by_its_company_alone() {
        Proposing proposing = new Proposing(stored());
        HistoryEntry entry = proposing.company.entry(FirstPinAction.PROPOSE);
        FirstPinProposal.Pending pending = proposing.pending(NOW, proposing.card.id(), proposing.other.id());

        stored().firstPins().add(pending, entry);

        assertThat(proposing.now(pending)).isEqualTo(pending);
        assertThat(proposing.company.remembers(entry)).isTrue();
        SampleCompany stranger = new SampleCompany(stored());
        assertThat(stored().firstPins().find(stranger.id(), pending.proposed().id()))
                .isEmpty();
        assertThat(stored().firstPins().countPending(stranger.id())).isZero();
        assertThat(stored().firstPins().countPending(proposing.company.id())).isEqualTo(1);
    }

    @Test
    void an_approval_marks_the_cards_whose_pin_is_unknown_and_leaves_the_others_out() {
        SampleInstruction journal = new SampleInstruction(stored());
        Proposing proposing = new Proposing(stored(), journal.sample.company);
        Card meanwhile = journal.sample.card;
        pinWasSet(journal);
        FirstPinProposal.Pending pending = proposing.added(NOW, meanwhile.id(), proposing.card.id());
        HistoryEntry marked = proposing.company.entry(PinAction.MARK_NEVER_SET);
        HistoryEntry decided = proposing.company.entry(FirstPinAction.APPROVE);

        Changing changing = stored().firstPins().approve(pending, proposing.decision("I have the boxes."), approved -> {
            assertThat(approved.leftOut()).containsExactly(meanwhile.id());
            assertThat(approved.marked()).containsExactly(proposing.card.id());
            return List.of(marked, decided);
        });

        assertThat(changing).isEqualTo(new Changing.Changed(proposing.now(pending)));
        assertThat(proposing.now(pending))
                .isEqualTo(new FirstPinProposal.Approved(
                        pending.proposed(), proposing.decision("I have the boxes."), List.of(meanwhile.id()), 1));
        assertThat(proposing.stored(proposing.card).pin()).isEqualTo(PinState.NEVER_SET);
        assertThat(proposing.stored(proposing.card).version()).isEqualTo(proposing.card.version() + 1);
        assertThat(proposing.stored(meanwhile).pin()).isEqualTo(PinState.SET);
        assertThat(proposing.company.remembers(marked)).isTrue();
        assertThat(proposing.company.remembers(decided)).isTrue();
    }

    @Test
    void a_card_of_which_a_pin_is_under_way_is_left_out() {
        SampleInstruction journal = new SampleInstruction(stored());
        Proposing proposing = new Proposing(stored(), journal.sample.company);
        opened(journal);
        FirstPinProposal.Pending pending = proposing.added(NOW, journal.card());

        stored().firstPins().approve(pending, proposing.decision(""), approved -> List.of());

        assertThat(proposing.now(pending)).extracting("leftOut").isEqualTo(List.of(journal.card()));
        assertThat(proposing.stored(journal.sample.card).pin()).isEqualTo(PinState.UNKNOWN);
    }

    @Test
    void a_rejection_and_an_end_mark_nothing() {
        Proposing proposing = new Proposing(stored());
        FirstPinProposal.Pending first = proposing.added(NOW, proposing.card.id());
        FirstPinProposal.Pending second = proposing.added(NOW, proposing.card.id());
        HistoryEntry rejection = proposing.company.entry(FirstPinAction.REJECT);
        HistoryEntry end = proposing.company.entry(FirstPinAction.EXPIRE);

        stored().firstPins().reject(first.reject(proposing.decision("Not so.")), rejection);
        stored().firstPins().expire(second.expire(NOW.plus(Duration.ofDays(7))), end);

        assertThat(proposing.now(first))
                .isEqualTo(new FirstPinProposal.Rejected(first.proposed(), proposing.decision("Not so."), 1));
        assertThat(proposing.now(second))
                .isEqualTo(new FirstPinProposal.Expired(second.proposed(), NOW.plus(Duration.ofDays(7)), 1));
        assertThat(proposing.stored(proposing.card).pin()).isEqualTo(PinState.UNKNOWN);
        assertThat(proposing.company.remembers(rejection)).isTrue();
        assertThat(proposing.company.remembers(end)).isTrue();
        assertThat(stored().firstPins().countPending(proposing.company.id())).isZero();
    }

    @Test
    void the_slower_of_two_decisions_sees_the_faster_one_and_marks_nothing() {
        Proposing proposing = new Proposing(stored());
        FirstPinProposal.Pending pending = proposing.added(NOW, proposing.card.id());
        stored().firstPins()
                .reject(pending.reject(proposing.decision("No.")), proposing.company.entry(FirstPinAction.REJECT));
        HistoryEntry late = proposing.company.entry(FirstPinAction.APPROVE);

        Changing changing =
                stored().firstPins().approve(pending, proposing.decision("Yes."), approved -> List.of(late));

        assertThat(changing).isEqualTo(new Changing.LostRace(proposing.now(pending)));
        assertThat(proposing.now(pending)).isInstanceOf(FirstPinProposal.Rejected.class);
        assertThat(proposing.stored(proposing.card).pin()).isEqualTo(PinState.UNKNOWN);
        assertThat(proposing.company.remembers(late)).isFalse();
    }

    @Test
    void pages_of_what_waits_and_of_what_does_not_follow_each_other() {
        Proposing proposing = new Proposing(stored());
        FirstPinProposal.Pending first = proposing.added(NOW, proposing.card.id());
        FirstPinProposal.Pending second = proposing.added(NOW, proposing.card.id());
        FirstPinProposal.Pending third = proposing.added(NOW.plusSeconds(1), proposing.card.id());
        FirstPinProposals all = stored().firstPins();

        assertThat(all.pending(proposing.company.id(), null, 2)).containsExactly(first, second);
        assertThat(all.pending(proposing.company.id(), second.proposed(), 2)).containsExactly(third);
        List.of(first, second, third)
                .forEach(each -> all.expire(each.expire(NOW), proposing.company.entry(FirstPinAction.EXPIRE)));
        assertThat(all.ended(proposing.company.id(), null, 2))
                .extracting(each -> each.proposed().id())
                .containsExactly(third.proposed().id(), second.proposed().id());
        assertThat(all.ended(proposing.company.id(), second.proposed(), 2))
                .extracting(each -> each.proposed().id())
                .containsExactly(first.proposed().id());
        assertThat(all.pending(proposing.company.id(), null, 9)).isEmpty();
    }

    @Test
    void what_waits_is_due_once_its_time_is_over() {
        Proposing proposing = new Proposing(stored());
        Instant long_ago = Instant.parse("2001-01-01T00:00:00Z");
        FirstPinProposal.Pending pending = proposing.added(long_ago, proposing.card.id());
        Instant end = pending.proposed().endsAt();

        assertThat(stored().firstPins().due(end.minusMillis(1), 500)).doesNotContain(pending);
        assertThat(stored().firstPins().due(end, 500)).contains(pending);
        stored().firstPins().expire(pending.expire(end), proposing.company.entry(FirstPinAction.EXPIRE));
        assertThat(stored().firstPins().due(end, 500)).doesNotContain(pending);
    }

    private Instruction opened(SampleInstruction journal) {
        Instruction pin = journal.intended(InstructionKind.SET_PIN, NOW);
        stored().instructions().open(pin, journal.sample.company.entry(PinAction.SET));
        return pin;
    }

    private void pinWasSet(SampleInstruction journal) {
        stored().instructions()
                .settle(new Settlement(
                        opened(journal).id(),
                        InstructionState.ACCEPTED,
                        null,
                        NOW,
                        List.of(new Effect.PinStateChanged(journal.sample.card.ref(), PinState.SET)),
                        journal.sample.company.entry(PinAction.SET)));
    }

    /** A company with two cards, an admin who proposes and one who decides. */
    private static final class Proposing {
        final SampleCompany company;
        final Card card;
        final Card other;
        private final Stored stored;
        private final Person proposer;
        private final Person decider;

        Proposing(Stored stored) {
            this(stored, new SampleCompany(stored));
        }

        Proposing(Stored stored, SampleCompany company) {
            this.stored = stored;
            this.company = company;
            proposer = company.person("Vikram Shah", Role.ADMIN);
            decider = company.person("Kabir Sen", Role.ADMIN);
            card = company.card(null);
            other = company.card(proposer.id());
        }

        FirstPinProposal.Pending pending(Instant at, CardId... cards) {
            return new FirstPinProposal.Pending(
                    new ProposedCards(
                            new FirstPinId(Samples.id()),
                            stored.firstPins().nextNumber(company.id(), 2026),
                            company.id(),
                            List.of(cards),
                            proposer.id(),
                            "They came from the printer today.",
                            at,
                            at.plus(Duration.ofDays(7))),
                    0);
        }

        FirstPinProposal.Pending added(Instant at, CardId... cards) {
            FirstPinProposal.Pending pending = pending(at, cards);
            stored.firstPins().add(pending, company.entry(FirstPinAction.PROPOSE));
            return pending;
        }

        FirstPinProposal.Decision decision(String note) {
            return new FirstPinProposal.Decision(decider.id(), NOW.plusSeconds(60), note);
        }

        FirstPinProposal now(FirstPinProposal proposal) {
            return stored.firstPins()
                    .find(company.id(), proposal.proposed().id())
                    .orElseThrow();
        }

        Card stored(Card before) {
            return stored.cards().find(company.id(), before.id()).orElseThrow();
        }
    }
}
