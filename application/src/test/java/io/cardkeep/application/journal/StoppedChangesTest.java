package io.cardkeep.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.card.Consent;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.application.load.LoadMoney;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** When EnKash's answers to one kind of change cannot be read, nothing more of that kind is sent. */
final class StoppedChangesTest {
    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void after_three_unreadable_answers_the_fourth_is_not_sent() {
        stopLoads();

        assertThat(load()).isEqualTo(sent(new Ending.Stopped(world.clock.instant())));

        assertThat(world.enkash.calls()).hasSize(3);
        assertThat(world.entriesOf(JournalAction.STOP_CHANGES)).containsExactly("DONE unreadable-answers");
        assertThat(world.entriesOf(CardAction.LOAD)).last().isEqualTo("REFUSED changes-stopped");
    }

    @Test
    void answers_that_do_not_come_stop_nothing() {
        for (int call = 0; call < 3; call++) {
            world.enkash.next(new Answer.Unconfirmed("No answer."));
            load();
        }

        assertThat(load()).isEqualTo(sent(new Ending.Done()));
    }

    @Test
    void a_refusal_is_an_answer_that_can_be_read() {
        unreadable();
        unreadable();
        world.enkash.next(new Answer.Declined("Insufficient balance"));
        load();
        unreadable();

        assertThat(load()).isEqualTo(sent(new Ending.Done()));
    }

    @Test
    void locks_are_sent_all_the_same_and_unlocking_is_stopped() {
        for (int call = 0; call < 4; call++) {
            world.enkash.next(new Answer.Unconfirmed("EnKash's answer could not be read.", true));
            world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
        }
        assertThat(world.enkash.calls()).hasSize(4);

        for (int call = 0; call < 3; call++) {
            Card locked =
                    world.anActiveCard().heldBy(asha).in(CardStatus.LOCKED).build();
            world.enkash.next(new Answer.Unconfirmed("EnKash's answer could not be read.", true));
            world.cards.lock.unlock(asha, locked.id(), Consent.of(new FormId(Samples.id())));
        }
        Card last = world.anActiveCard().heldBy(asha).in(CardStatus.LOCKED).build();
        assertThat(world.cards.lock.unlock(asha, last.id(), Consent.of(new FormId(Samples.id()))))
                .isEqualTo(new LockCard.Outcome.Stopped(world.clock.instant()));
    }

    @Test
    void admins_are_told_once_and_one_of_them_lets_it_on() {
        stopLoads();
        world.cards.tell.stopped();
        world.cards.tell.stopped();
        assertThat(world.outbox.readers(Notice.ChangesStopped.class)).containsExactly("Meera Iyer");

        assertThat(world.cards.release.release(asha, InstructionKind.LOAD_CARD))
                .isEqualTo(new ReleaseChanges.Result.NotAllowed());
        assertThat(world.cards.release.release(meera, InstructionKind.LOAD_CARD))
                .isEqualTo(new ReleaseChanges.Result.Released());
        assertThat(world.cards.release.release(meera, InstructionKind.LOAD_CARD))
                .isEqualTo(new ReleaseChanges.Result.NotStopped());

        assertThat(load()).isEqualTo(sent(new Ending.Done()));
        assertThat(world.entriesOf(JournalAction.RELEASE_CHANGES))
                .containsExactly("REFUSED not-allowed", "DONE", "REFUSED not-stopped");
    }

    @Test
    void the_list_of_unconfirmed_changes_shows_what_is_stopped() {
        stopLoads();

        assertThat(world.cards.unconfirmed.list(meera))
                .isInstanceOfSatisfying(ListUnconfirmed.Outcome.Listed.class, listed -> {
                    assertThat(listed.stops()).hasSize(1);
                    assertThat(listed.mayRelease()).isTrue();
                });
        assertThat(world.cards.unconfirmed.list(world.anAuditor("Nisha Shah").build()))
                .isInstanceOfSatisfying(
                        ListUnconfirmed.Outcome.Listed.class,
                        listed -> assertThat(listed.mayRelease()).isFalse());
    }

    private void stopLoads() {
        for (int call = 0; call < 3; call++) {
            unreadable();
        }
    }

    private void unreadable() {
        world.enkash.next(new Answer.Unconfirmed("EnKash's answer could not be read.", true));
        load();
    }

    private LoadMoney.Outcome load() {
        return world.cards.load.load(meera, card.id(), Money.of("10.00"), "", new FormId(Samples.id()));
    }

    private static LoadMoney.Outcome sent(Ending ending) {
        return new LoadMoney.Outcome.Sent(ending);
    }
}
