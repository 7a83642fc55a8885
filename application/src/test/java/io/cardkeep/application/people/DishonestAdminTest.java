package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.approval.DecidePinReset;
import io.cardkeep.application.people.ChangeDetails.Details;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What one dishonest admin tries alone, each in full: every way to another's PIN ends, and others are told. */
final class DishonestAdminTest {
    private static final Details TO_MALLORY = new Details("Asha Rao", "asha.rao@mallory.test", "9800000009", "");

    private final World world = new World();
    private final Actor mallory = world.anAdmin("Mallory Sen").joined().build();
    private final Actor kabir = world.anAdmin("Kabir Sen").joined().build();

    @Test
    void an_account_for_somebody_who_does_not_know_of_it() {
        PersonId nila = world.people.invites(mallory, "Nila Das", "nila@anay.test", Role.EMPLOYEE);
        Actor asNila = world.people.takesTheSlipOf(mallory, nila);
        Card card =
                world.anActiveCard().heldBy(asNila).namedAtEnkash("NILA DAS").build();
        PinResetId asked = world.pin.asks(asNila, card);

        assertRefused(mallory, asked, new Refusal.TouchedRecently(PersonTouch.Kind.INVITED, inDays(30)));

        PersonId second = world.people.invites(mallory, "Second Admin", "second@mallory.test", Role.ADMIN);
        Actor asSecond = world.people.takesTheSlipOf(mallory, second);
        assertRefused(asSecond, asked, new Refusal.RightNotConfirmed(mallory.person()));
        assertThat(world.people.confirm.confirm(mallory, second))
                .isInstanceOf(ConfirmApprover.Outcome.InvitedByYou.class);
        assertThat(world.people.confirm.confirm(asSecond, second)).isInstanceOf(ConfirmApprover.Outcome.Yourself.class);

        assertNoPin(asNila, card);
        assertThat(world.outbox.of(Notice.SlipPrinted.class))
                .extracting(told -> told.to().email())
                .contains("nila@anay.test");
    }

    @Test
    void an_employee_made_an_approver_for_ones_own_ends() {
        Actor friend = world.anEmployee("Friend Bose").joined().build();
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        Card card = world.anActiveCard().heldBy(asha).build();
        PinResetId asked = world.pin.asks(mallory, card);

        world.people.role.change(mallory, friend.person(), Role.APPROVER);

        assertRefused(world.people.acting(friend), asked, new Refusal.RightNotConfirmed(mallory.person()));
        assertThat(world.outbox.readers(Notice.RoleChanged.class)).containsExactly("Friend Bose");
    }

    @Test
    void somebodys_address_and_mobile_made_ones_own() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        Card card = world.anActiveCard().heldBy(asha).build();

        world.people.details.change(mallory, asha.person(), TO_MALLORY);
        PinResetId asked = world.pin.asks(asha, card);

        assertRefused(mallory, asked, new Refusal.TouchedRecently(PersonTouch.Kind.CONTACT_CHANGED, inDays(30)));
        assertRefused(kabir, asked, new Refusal.NotSettled(PersonTouch.Kind.CONTACT_CHANGED, inDays(1)));
        assertNoPin(asha, card);
        assertThat(world.outbox.of(Notice.DetailsChanged.class))
                .extracting(told -> told.to().email())
                .containsExactly("asha.rao@demo.cardkeep.test", "asha.rao@mallory.test");
        assertThat(world.entriesOf(PeopleAction.CHANGE_DETAILS)).containsExactly("DONE");

        world.clock.advance(Duration.ofDays(1));
        assertThat(world.approvals.decide.approve(kabir, asked, "Asha came by."))
                .isInstanceOf(DecidePinReset.Outcome.Approved.class);
    }

    @Test
    void an_account_recovered_into_ones_own_hands() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        Card card = world.anActiveCard().heldBy(asha).build();
        world.pin.approved(asha, card, kabir);

        world.people.recovery.ask(mallory, asha.person(), "Lost her phone.");
        assertThat(world.people.agreement.agree(mallory, asha.person()))
                .isEqualTo(new AgreeToRecovery.Outcome.YourOwn());
        assertThat(world.people.slip.print(mallory, asha.person())).isEqualTo(new PrintSlip.Outcome.JoinedBefore());
        assertThat(world.outbox.readers(Notice.RecoveryAsked.class)).containsExactly("Asha Rao");

        world.people.agreement.agree(kabir, asha.person());
        Actor asAsha = world.people.takesTheSlipOf(mallory, asha.person());
        assertThat(world.pin.sends(asAsha, card))
                .isEqualTo(new SetPin.Outcome.NotNow(new PinStep.Paused(PinStep.Cause.ACCOUNT_HANDLED, inDays(1))));
        assertNoPin(asAsha, card);
        assertThat(world.outbox.readers(Notice.Recovered.class)).containsExactly("Asha Rao");
        assertThat(world.outbox.readers(Notice.SlipPrinted.class)).containsExactly("Asha Rao");
    }

    @Test
    void an_approval_that_stands_already_is_no_way_in_for_a_day() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        Card card = world.anActiveCard().heldBy(asha).build();
        world.pin.approved(asha, card, kabir);

        world.people.details.change(mallory, asha.person(), TO_MALLORY);

        assertThat(world.pin.sends(asha, card))
                .isEqualTo(new SetPin.Outcome.NotNow(new PinStep.Paused(PinStep.Cause.ACCOUNT_HANDLED, inDays(1))));
        assertNoPin(asha, card);
        world.clock.advance(Duration.ofDays(1));
        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.Done());
    }

    @Test
    void a_leavers_account_taken_into_use_again() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        Card card = world.anActiveCard().heldBy(asha).build();
        world.people.access.end(kabir, asha.person());

        world.people.access.restore(mallory, asha.person());
        PinResetId asked = world.pin.asks(asha, card);

        assertRefused(mallory, asked, new Refusal.TouchedRecently(PersonTouch.Kind.ROLE_CHANGED, inDays(30)));
        assertThat(world.outbox.readers(Notice.AccessRestored.class)).containsExactly("Asha Rao");
    }

    private void assertRefused(Actor actor, PinResetId id, Refusal why) {
        assertThat(world.approvals.decide.approve(actor, id, "")).isEqualTo(new DecidePinReset.Outcome.Refused(why));
    }

    private void assertNoPin(Actor actor, Card card) {
        assertThat(world.pin.sends(actor, card)).isInstanceOf(SetPin.Outcome.NotNow.class);
        assertThat(world.setter.orders()).isEmpty();
    }

    private Instant inDays(int days) {
        return world.clock.instant().plus(Duration.ofDays(days));
    }
}
