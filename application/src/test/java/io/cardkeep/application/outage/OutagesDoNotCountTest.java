package io.cardkeep.application.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.approval.DecidePinReset;
import io.cardkeep.application.pin.ListPinResets;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours in which EnKash cannot be reached do not count. */
final class OutagesDoNotCountTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void an_approval_outlives_an_outage_by_as_long_as_it_lasted() {
        PinResetId id = world.pin.approved(asha, card, meera);
        Instant stoodUntil = world.pin.standsUntil(id);
        world.clock.advance(Duration.ofHours(71));

        outageOf(Duration.ofHours(3));

        assertThat(world.pin.standsUntil(id)).isEqualTo(stoodUntil.plus(Duration.ofHours(3)));
        world.clock.advance(Duration.ofHours(1).minusMillis(1));
        assertThat(world.pin.gate.step(asha, card).maySet()).isTrue();
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.gate.step(asha, card)).isEqualTo(new PinStep.AskForReset(null));
        world.clock.advance(Duration.ofMinutes(5));
        assertThat(world.pin.expire.run()).isEqualTo(1);
    }

    @Test
    void nothing_ends_during_an_outage_not_even_between_two_looks() {
        PinResetId id = world.pin.asks(asha, card);
        world.clock.advance(Duration.ofDays(7).minusSeconds(1));
        world.enkash.isSilent("No route to host");
        world.pin.watch.look(World.COMPANY);

        world.clock.advance(Duration.ofHours(2));

        assertThat(world.pin.expire.run()).isZero();
        assertThat(mine().mayCancel()).isTrue();
        assertThat(world.pin.gate.mayAskForReset(asha, card)).isFalse();
        assertThat(world.pin.request.ask(asha, card.id(), PinResetReason.FORGOTTEN, ""))
                .isInstanceOf(RequestPinReset.Asking.AlreadyOpen.class);
        assertThat(world.approvals.decide.approve(meera, id, "")).isInstanceOf(DecidePinReset.Outcome.Approved.class);
        assertThat(world.outbox.readers(Notice.ResetExpired.class)).isEmpty();
    }

    @Test
    void what_was_over_before_the_outage_ends_in_it() {
        PinResetId id = world.pin.asks(asha, card);
        world.clock.advance(Duration.ofDays(7));

        outageOf(Duration.ofMinutes(10));

        assertThat(world.pin.expire.run()).isEqualTo(1);
        assertThat(world.pin.reset(id)).isInstanceOf(PinReset.Expired.class);
    }

    @Test
    void what_is_asked_or_approved_in_an_outage_gains_what_comes_after_it() {
        world.enkash.isSilent("No route to host");
        world.pin.watch.look(World.COMPANY);
        world.clock.advance(Duration.ofSeconds(40));
        PinResetId id = world.pin.asks(asha, card);
        Instant endsAt = world.pin.reset(id).request().endsAt();
        world.clock.advance(Duration.ofSeconds(20));
        world.pin.watch.look(World.COMPANY);
        assertThat(world.pin.reset(id).request().endsAt()).isEqualTo(endsAt.plusSeconds(20));

        world.clock.advance(Duration.ofSeconds(30));
        world.approvals.decide.approve(meera, id, "");
        Instant standsUntil = world.pin.standsUntil(id);
        world.clock.advance(Duration.ofSeconds(30));
        world.enkash.isBack();
        world.pin.watch.look(World.COMPANY);

        assertThat(world.pin.standsUntil(id)).isEqualTo(standsUntil.plusSeconds(30));
    }

    @Test
    void a_decision_or_a_taking_back_that_meets_a_look_is_not_lost() {
        PinResetId id = world.pin.asks(asha, card);
        world.enkash.isSilent("No route to host");
        world.pin.watch.look(World.COMPANY);
        world.memory.resets().beforeTheNextChange(this::minutePasses);
        assertThat(world.approvals.decide.approve(meera, id, "")).isInstanceOf(DecidePinReset.Outcome.Approved.class);

        world.memory.resets().beforeTheNextChange(this::minutePasses);
        assertThat(world.pin.request.cancel(asha, id)).isInstanceOf(RequestPinReset.Cancelling.Cancelled.class);
    }

    @Test
    void the_history_says_when_it_began_and_what_it_was_once_it_is_over() {
        world.pin.asks(asha, card);
        Instant since = world.clock.instant();

        outageOf(Duration.ofMinutes(90));

        List<HistoryEntry> entries = world.memory.history().all().stream()
                .filter(entry -> entry.action() == EnkashAction.OUTAGE)
                .toList();
        assertThat(entries).extracting(HistoryEntry::outcome).containsExactly(Outcome.STARTED, Outcome.DONE);
        assertThat(entries.getFirst().details())
                .containsEntry("since", since.toString())
                .containsEntry("reason", "No route to host");
        assertThat(entries.getLast().details())
                .containsEntry("since", since.toString())
                .containsEntry("until", since.plus(Duration.ofMinutes(90)).toString())
                .containsEntry("minutes", "90")
                .containsEntry("moved", "1");
    }

    @Test
    void a_refusal_is_an_answer_and_a_company_without_an_account_is_not_asked() {
        world.enkash.isSilent("No route to host");
        assertThat(world.pin.watch.look(new CompanyId("CENOACCOUNT"))).isFalse();
        assertThat(world.pin.watch.look(World.COMPANY)).isTrue();
        assertThat(world.pin.watch.look(World.COMPANY)).isFalse();

        world.enkash.refusesReads("The company is suspended");

        assertThat(world.pin.watch.look(World.COMPANY)).isTrue();
        assertThat(world.memory.outages().current(World.COMPANY)).isEmpty();
    }

    @Test
    void pages_say_by_how_much_a_deadline_was_moved_and_since_when_enkash_is_silent() {
        PinResetId id = world.pin.asks(asha, card);
        assertThat(mine().gained()).isNull();
        Instant since = world.clock.instant();
        world.enkash.isSilent("No route to host");
        world.pin.watch.look(World.COMPANY);
        world.clock.advance(Duration.ofHours(3));
        world.pin.watch.look(World.COMPANY);

        assertThat(mine().gained()).isEqualTo(Duration.ofHours(3));
        assertThat(world.approvals.show.show(meera, id))
                .extracting("detail.asked.gained")
                .isEqualTo(Duration.ofHours(3));
        ShowOutage pages = new ShowOutage(world.memory.outages(), world.memory.accounts());
        assertThat(pages.of(World.COMPANY)).contains(new ShowOutage.Silence(since, null));

        world.enkash.isBack();
        world.cards.sync.run(World.COMPANY);
        assertThat(pages.of(World.COMPANY)).contains(new ShowOutage.Silence(since, world.clock.instant()));
        world.pin.watch.look(World.COMPANY);
        assertThat(pages.of(World.COMPANY)).isEmpty();
    }

    @Test
    void nobody_is_reminded_of_an_end_that_moves() {
        world.pin.approved(asha, card, meera);
        world.clock.advance(Duration.ofHours(49));
        world.enkash.isSilent("No route to host");
        world.pin.watch.look(World.COMPANY);
        assertThat(world.pin.remind.run()).isZero();

        world.enkash.isBack();
        world.pin.watch.look(World.COMPANY);
        assertThat(world.pin.remind.run()).isEqualTo(1);
    }

    /** EnKash is silent from now on, is looked at each minute, and is back at the end. */
    private void outageOf(Duration length) {
        world.enkash.isSilent("No route to host");
        world.pin.watch.look(World.COMPANY);
        for (long minute = 1; minute < length.toMinutes(); minute++) {
            minutePasses();
        }
        world.enkash.isBack();
        minutePasses();
    }

    private void minutePasses() {
        world.clock.advance(MINUTE);
        world.pin.watch.look(World.COMPANY);
    }

    private ListPinResets.Row mine() {
        return world.pin.list.mine(asha, null).rows().getFirst();
    }
}
