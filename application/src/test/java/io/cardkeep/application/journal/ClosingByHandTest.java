package io.cardkeep.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.journal.CloseByHand.Result;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What EnKash has not told for a day is closed by two people. */
final class ClosingByHandTest {
    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor arjun = world.anAdmin("Arjun Menon").build();
    private final Actor farah = world.anAdmin("Farah Khan").build();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void one_says_what_became_of_it_and_another_confirms() {
        InstructionId load = askedAboutLoadBy(meera);

        assertThat(propose(arjun, load, true)).isEqualTo(new Result.Proposed());
        assertThat(state(load)).isEqualTo(InstructionState.UNCONFIRMED);
        assertThat(world.cards.close.confirm(farah, load)).isEqualTo(new Result.Closed(true));

        assertThat(state(load)).isEqualTo(InstructionState.ACCEPTED);
        assertThat(world.lastEntry().action()).isEqualTo(JournalAction.CLOSE_BY_HAND);
        assertThat(world.lastEntry().details())
                .containsEntry("took-effect", "yes")
                .containsEntry("note", "The help desk looked it up.");
    }

    @Test
    void not_done_by_hand_keeps_the_note_as_its_reason() {
        InstructionId load = askedAboutLoadBy(meera);
        propose(meera, load, false);

        assertThat(world.cards.close.confirm(arjun, load)).isEqualTo(new Result.Closed(false));
        assertThat(world.memory
                        .instructions()
                        .find(World.COMPANY, load)
                        .orElseThrow()
                        .reason())
                .isEqualTo("Closed by hand: The help desk looked it up.");
    }

    @Test
    void nobody_confirms_their_own_word_their_own_change_or_their_own_card() {
        InstructionId load = askedAboutLoadBy(meera);
        Card ownCard = world.anActiveCard().heldBy(farah).build();
        InstructionId onFarahs = askedAboutLoadBy(meera, ownCard);
        propose(arjun, load, true);
        propose(arjun, onFarahs, true);

        assertThat(world.cards.close.confirm(arjun, load)).isEqualTo(new Result.YourOwn());
        assertThat(world.cards.close.confirm(meera, load)).isEqualTo(new Result.YourOwn());
        assertThat(world.cards.close.confirm(farah, onFarahs)).isEqualTo(new Result.YourOwn());
        assertThat(world.entriesOf(JournalAction.CLOSE_BY_HAND))
                .containsExactly("REFUSED own-proposal", "REFUSED own-change", "REFUSED own-change");
    }

    @Test
    void whoever_the_proposer_invited_does_not_confirm_before_a_second_person_confirmed_them() {
        Actor puppet = world.anAdmin("Priya Nair").invitedBy(arjun).build();
        Actor free = world.anAdmin("Kavita Joshi")
                .invitedBy(arjun)
                .confirmedBy(meera)
                .build();
        InstructionId load = askedAboutLoadBy(meera);
        propose(arjun, load, true);

        assertThat(world.cards.close.confirm(puppet, load)).isEqualTo(new Result.RightNotConfirmed());
        assertThat(world.cards.close.confirm(free, load)).isEqualTo(new Result.Closed(true));
    }

    @Test
    void while_enkash_is_still_asked_nobody_closes_it() {
        InstructionId load = unconfirmedLoadBy(meera, card);

        assertThat(propose(arjun, load, true)).isInstanceOf(Result.StillChecked.class);
        assertThat(world.cards.close.confirm(farah, load)).isInstanceOf(Result.StillChecked.class);
    }

    @Test
    void an_unconfirmed_pin_is_never_closed_by_hand() {
        world.pin.approved(asha, card, meera);
        world.setter.next(new Answer.Unconfirmed("No answer."));
        FormId form = new FormId(Samples.id());
        world.pin.sends(asha, card, form);
        world.clock.advance(Duration.ofDays(2));
        world.cards.reconcile.run();
        InstructionId pin = world.memory
                .instructions()
                .findByForm(World.COMPANY, asha.person(), form)
                .orElseThrow()
                .id();

        assertThat(propose(arjun, pin, true)).isEqualTo(new Result.ForItsHolder());
        assertThat(world.cards.close.confirm(farah, pin)).isEqualTo(new Result.ForItsHolder());
        assertThat(state(pin)).isEqualTo(InstructionState.UNCONFIRMED);
    }

    @Test
    void not_done_is_never_said_by_hand_while_its_effect_may_still_arrive() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        FormId form = new FormId(Samples.id());
        world.cards.load.load(meera, card.id(), Money.of("10.00"), "", form);
        Instruction load = world.memory
                .instructions()
                .findByForm(World.COMPANY, meera.person(), form)
                .orElseThrow();
        world.memory
                .instructions()
                .watch(load, load.watch().looked(load.settlesAt()).asked(world.clock.instant()));

        assertThat(propose(arjun, load.id(), false)).isEqualTo(new Result.MayStillArrive(load.settlesAt()));
        assertThat(propose(arjun, load.id(), true)).isEqualTo(new Result.Proposed());
    }

    @Test
    void what_the_reconciler_finds_out_meanwhile_wins() {
        InstructionId load = askedAboutLoadBy(meera);
        propose(arjun, load, true);
        world.enkash.isBack();
        world.clock.advance(Duration.ofHours(2));
        assertThat(world.cards.reconcile.run()).isEqualTo(1);

        assertThat(world.cards.close.confirm(farah, load)).isEqualTo(new Result.ChangedMeanwhile());
        assertThat(state(load)).isEqualTo(InstructionState.NOT_DONE);
    }

    @Test
    void a_proposal_is_taken_back_and_another_one_made() {
        InstructionId load = askedAboutLoadBy(meera);
        propose(arjun, load, true);
        assertThat(propose(farah, load, false)).isEqualTo(new Result.ChangedMeanwhile());

        assertThat(world.cards.close.withdraw(farah, load)).isEqualTo(new Result.Withdrawn());
        assertThat(world.cards.close.withdraw(farah, load)).isEqualTo(new Result.NothingProposed());
        assertThat(world.cards.close.confirm(farah, load)).isEqualTo(new Result.NothingProposed());
        assertThat(propose(farah, load, false)).isEqualTo(new Result.Proposed());
    }

    @Test
    void without_the_right_a_note_or_an_instruction_nothing_is_proposed() {
        InstructionId load = askedAboutLoadBy(meera);

        assertThat(propose(asha, load, true)).isEqualTo(new Result.NotAllowed());
        assertThat(world.cards.close.propose(arjun, load, true, "  ")).isEqualTo(new Result.NoteUnfit(500));
        assertThat(propose(arjun, new InstructionId(Samples.id()), true)).isEqualTo(new Result.NotFound());
        assertThat(world.entriesOf(JournalAction.PROPOSE_CLOSING))
                .containsExactly("REFUSED not-allowed", "REFUSED note-unfit", "REFUSED not-found");
    }

    private Result propose(Actor actor, InstructionId id, boolean done) {
        return world.cards.close.propose(actor, id, done, " The help desk looked it up. ");
    }

    private InstructionId askedAboutLoadBy(Actor actor) {
        return askedAboutLoadBy(actor, card);
    }

    private InstructionId askedAboutLoadBy(Actor actor, Card on) {
        InstructionId load = unconfirmedLoadBy(actor, on);
        world.enkash.isSilent("Time-out.");
        world.clock.advance(Duration.ofHours(24));
        world.cards.reconcile.run();
        return load;
    }

    private InstructionId unconfirmedLoadBy(Actor actor, Card on) {
        FormId form = new FormId(Samples.id());
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.load.load(actor, on.id(), Money.of("10.00"), "", form);
        return world.memory
                .instructions()
                .findByForm(World.COMPANY, actor.person(), form)
                .orElseThrow()
                .id();
    }

    private InstructionState state(InstructionId id) {
        return world.memory.instructions().find(World.COMPANY, id).orElseThrow().state();
    }
}
