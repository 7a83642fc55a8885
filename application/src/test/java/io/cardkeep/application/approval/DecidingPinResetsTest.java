package io.cardkeep.application.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.pin.ResetState;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who approves and rejects, who cannot, and what happens when two do. */
final class DecidingPinResetsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void one_admin_and_an_employee_get_through() {
        PinResetId id = world.pin.asks(asha, card);

        assertThat(approve(meera, id))
                .isEqualTo(new DecidePinReset.Outcome.Approved(
                        number(id), world.clock.instant().plus(Duration.ofDays(3))));

        assertThat(world.outbox.readers(Notice.ResetApproved.class)).containsExactly("Asha Rao");
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
        assertThat(world.entriesOf(PinResetAction.APPROVE)).containsExactly("DONE");
    }

    @Test
    void everything_on_the_card_finds_request_approval_and_pin_change() {
        PinResetId id = world.pin.asks(asha, card);
        world.approvals.decide.approve(meera, id, "Called back");
        world.pin.sends(asha, card);

        HistoryFilter onCard = new HistoryFilter(World.COMPANY, null, null, null, null, Set.of(), "4312", Set.of());
        assertThat(world.memory.history().page(onCard, null, 50).entries())
                .extracting(entry -> entry.action().code())
                .contains("pin-reset.ask", "pin-reset.approve", "pin.set");
    }

    @Test
    void a_rejection_needs_a_note_which_the_holder_reads() {
        PinResetId id = world.pin.asks(asha, card);

        assertThat(world.approvals.decide.reject(meera, id, " \n")).isEqualTo(new DecidePinReset.Outcome.NoteMissing());
        assertThat(world.approvals.decide.reject(meera, id, "x".repeat(501)))
                .isEqualTo(new DecidePinReset.Outcome.NoteTooLong(500));
        assertThat(world.approvals.decide.reject(meera, id, "Not reachable."))
                .isEqualTo(new DecidePinReset.Outcome.Rejected(number(id)));

        assertThat(world.outbox.of(Notice.ResetRejected.class))
                .extracting(Notice.ResetRejected::note)
                .containsExactly("Not reachable.");
        assertThat(world.lastEntry().details()).containsEntry("note", "Not reachable.");
        assertThat(world.pin.sends(asha, card)).isInstanceOf(SetPin.Outcome.NotNow.class);
        assertThat(world.entriesOf(PinResetAction.REJECT))
                .containsExactly("REFUSED note-missing", "REFUSED note-too-long", "DONE");
    }

    @Test
    void a_decision_is_made_once() {
        Actor kabir = world.anAdmin("Kabir Sen").build();
        PinResetId id = world.pin.asks(asha, card);
        Instant at = world.clock.instant();
        approve(meera, id);
        world.clock.advance(Duration.ofMinutes(1));

        DecidePinReset.Outcome before =
                new DecidePinReset.Outcome.EndedBefore(number(id), ResetState.APPROVED, "Meera Iyer", at);
        assertThat(approve(meera, id)).isEqualTo(before);
        assertThat(world.approvals.decide.reject(kabir, id, "No.")).isEqualTo(before);
        assertThat(world.entriesOf(PinResetAction.APPROVE)).containsExactly("DONE", "REFUSED ended-before");
        assertThat(world.entriesOf(PinResetAction.REJECT)).containsExactly("REFUSED ended-before");
    }

    @Test
    void of_two_admins_at_once_one_decides_and_the_other_sees_it() throws InterruptedException {
        Actor kabir = world.anAdmin("Kabir Sen").build();
        for (int round = 0; round < 50; round++) {
            Card fresh = world.anActiveCard().heldBy(asha).build();
            PinResetId id = world.pin.asks(asha, fresh);
            Queue<DecidePinReset.Outcome> outcomes = new ConcurrentLinkedQueue<>();
            CountDownLatch ready = new CountDownLatch(1);
            Thread one = Thread.ofVirtual().start(() -> {
                awaiting(ready);
                outcomes.add(approve(meera, id));
            });
            Thread other = Thread.ofVirtual().start(() -> {
                awaiting(ready);
                outcomes.add(world.approvals.decide.reject(kabir, id, "No."));
            });
            ready.countDown();
            one.join();
            other.join();

            assertThat(outcomes)
                    .hasSize(2)
                    .filteredOn(DecidePinReset.Outcome.EndedBefore.class::isInstance)
                    .hasSize(1);
        }
    }

    private static void awaiting(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void after_seven_days_it_is_too_late_also_before_the_job_came() {
        PinResetId id = world.pin.asks(asha, card);
        Instant end = world.clock.instant().plus(Duration.ofDays(7));
        world.clock.advance(Duration.ofDays(7));

        assertThat(approve(meera, id)).isEqualTo(new DecidePinReset.Outcome.TooLate(number(id), end));
        world.clock.advance(Duration.ofMinutes(5));
        world.pin.expire.run();
        assertThat(approve(meera, id))
                .isEqualTo(new DecidePinReset.Outcome.EndedBefore(
                        number(id), ResetState.EXPIRED, null, world.clock.instant()));
        assertThat(world.entriesOf(PinResetAction.APPROVE)).containsExactly("REFUSED too-late", "REFUSED ended-before");
    }

    @Test
    void an_unknown_request_is_not_found() {
        assertThat(approve(meera, new PinResetId(Samples.id()))).isEqualTo(new DecidePinReset.Outcome.NotFound());
    }

    private DecidePinReset.Outcome approve(Actor actor, PinResetId id) {
        return world.approvals.decide.approve(actor, id, "");
    }

    private String number(PinResetId id) {
        return world.pin.reset(id).request().number();
    }
}
