package io.cardkeep.application.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who cannot decide a PIN reset, each with its reason and its entry in the history. */
final class WhoDecidesTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void the_asker_cannot_decide() {
        PinResetId id = world.pin.asks(meera, card);

        refuses(meera, id, new Refusal.AskedByYou(), "asked-by-approver");
    }

    @Test
    void the_cardholder_cannot_decide_and_another_admin_can() {
        Actor kabir = world.anAdmin("Kabir Sen").build();
        Card own = world.anActiveCard().heldBy(meera).build();
        PinResetId id = world.pin.asks(meera, own);

        refuses(meera, id, new Refusal.YourOwnCard(), "own-card");
        assertThat(approve(kabir, id)).isInstanceOf(DecidePinReset.Outcome.Approved.class);
    }

    @Test
    void an_employee_and_an_auditor_cannot_decide() {
        PinResetId id = world.pin.asks(asha, card);

        refuses(asha, id, new Refusal.WrongRole(), "wrong-role");
        refuses(world.anAuditor("Farah Khan").build(), id, new Refusal.WrongRole(), "wrong-role");
    }

    @Test
    void an_employee_cannot_tell_anothers_request_from_none() {
        PinResetId id = world.pin.asks(asha, card);

        assertThat(approve(world.anEmployee("Vikram Shah").build(), id))
                .isEqualTo(new DecidePinReset.Outcome.NotFound());
        assertThat(world.lastEntry().details()).containsEntry("reason", "not-found");
        assertThat(world.lastEntry().touches()).isEmpty();
    }

    @Test
    void nobody_decides_for_a_person_they_invited_last_week() {
        Actor invited = world.anEmployee("Nila Das").invitedBy(meera).build();
        Card theirs = world.anActiveCard().heldBy(invited).build();
        world.clock.advance(Duration.ofDays(7));
        PinResetId id = world.pin.asks(invited, theirs);

        Instant until = world.clock.instant().plus(Duration.ofDays(23));
        refuses(meera, id, new Refusal.TouchedRecently(PersonTouch.Kind.INVITED, until), "touched-recently");
    }

    @Test
    void who_invited_a_month_ago_or_while_setting_up_decides() {
        Actor long_ago = world.anEmployee("Nila Das").invitedBy(meera).build();
        world.clock.advance(Duration.ofDays(30));
        assertThat(approve(
                        meera,
                        world.pin.asks(
                                long_ago, world.anActiveCard().heldBy(long_ago).build())))
                .isInstanceOf(DecidePinReset.Outcome.Approved.class);

        world.memory.people().setUpBy(World.COMPANY, meera.person(), world.clock.instant());
        world.clock.advance(Duration.ofDays(6));
        Actor early = world.anEmployee("Ravi Menon").invitedBy(meera).build();
        world.clock.advance(Duration.ofDays(1));
        Actor late = world.anEmployee("Tara Bose").invitedBy(meera).build();

        assertThat(approve(
                        meera,
                        world.pin.asks(early, world.anActiveCard().heldBy(early).build())))
                .isInstanceOf(DecidePinReset.Outcome.Approved.class);
        assertThat(approve(
                        meera,
                        world.pin.asks(late, world.anActiveCard().heldBy(late).build())))
                .isInstanceOf(DecidePinReset.Outcome.Refused.class);
    }

    @Test
    void an_unconfirmed_right_decides_nothing_of_its_inviter_until_somebody_confirms_it() {
        Actor kabir = world.anAdmin("Kabir Sen").invitedBy(meera).build();
        Card own = world.anActiveCard().heldBy(meera).build();
        PinResetId own_request = world.pin.asks(meera, own);
        PinResetId asked_for = world.pin.asks(meera, card);
        Actor invited = world.anEmployee("Nila Das").invitedBy(meera).build();
        PinResetId touched =
                world.pin.asks(invited, world.anActiveCard().heldBy(invited).build());

        Refusal unconfirmed = new Refusal.RightNotConfirmed(meera.person());
        for (PinResetId id : List.of(own_request, asked_for, touched)) {
            refuses(kabir, id, unconfirmed, "right-not-confirmed");
        }
        Actor third =
                world.anAdmin("Leela Nair").invitedBy(meera).confirmedBy(asha).build();
        assertThat(approve(third, own_request)).isInstanceOf(DecidePinReset.Outcome.Approved.class);
    }

    @Test
    void another_name_at_enkash_stops_the_approval_but_not_the_rejection() {
        Card other =
                world.anActiveCard().heldBy(asha).namedAtEnkash("VIKRAM SHAH").build();
        PinResetId id = world.pin.asks(asha, other);

        refuses(meera, id, new Refusal.NameMismatch("Asha Rao", "VIKRAM SHAH"), "name-mismatch");
        assertThat(world.approvals.decide.reject(meera, id, "Names differ."))
                .isInstanceOf(DecidePinReset.Outcome.Rejected.class);
    }

    private void refuses(Actor actor, PinResetId id, Refusal why, String code) {
        assertThat(approve(actor, id)).isEqualTo(new DecidePinReset.Outcome.Refused(why));

        assertThat(world.lastEntry().action()).isEqualTo(PinResetAction.APPROVE);
        assertThat(world.lastEntry().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(world.lastEntry().details()).containsEntry("reason", code);
        assertThat(world.lastEntry().touches())
                .anyMatch(touch -> touch.kind() == Touch.Kind.CARD)
                .anyMatch(touch -> touch.kind() == Touch.Kind.REQUEST)
                .anyMatch(touch -> touch.kind() == Touch.Kind.HOLDER);
        assertThat(world.pin.reset(id)).isInstanceOf(PinReset.Pending.class);
    }

    private DecidePinReset.Outcome approve(Actor actor, PinResetId id) {
        return world.approvals.decide.approve(actor, id, "");
    }
}
