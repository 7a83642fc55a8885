package io.cardkeep.application.firstpin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonTouch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who cannot agree that cards never had a PIN, each with its reason and its entry in the history. */
final class WhoAgreesTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor kabir = world.anAdmin("Kabir Sen").build();
    private final Actor auditor = world.anAuditor("Farah Khan").build();
    private final Card nobodys = world.anActiveCard().build();

    @Test
    void who_proposed_cannot_agree() {
        refuses(meera, world.firstPins.proposes(meera, nobodys), new Refusal.AskedByYou(), "asked-by-approver");
    }

    @Test
    void who_holds_one_of_the_cards_cannot_agree() {
        Card own = world.anActiveCard().heldBy(kabir).build();

        refuses(kabir, world.firstPins.proposes(meera, nobodys, own), new Refusal.YourOwnCard(), "own-card");
    }

    @Test
    void only_an_admin_proposes_and_agrees() {
        FirstPinId id = world.firstPins.proposes(meera, nobodys);

        assertThat(world.firstPins.decide.approve(asha, id, "")).isEqualTo(new DecideFirstPins.Outcome.NotFound());
        assertThat(world.firstPins.decide.reject(asha, id, "No")).isEqualTo(new DecideFirstPins.Outcome.NotFound());
        refuses(auditor, id, new Refusal.WrongRole(), "wrong-role");
        assertThat(world.firstPins.propose.propose(asha, List.of(nobodys.id()), "Why"))
                .isEqualTo(new ProposeFirstPins.Outcome.NotAllowed());
        assertThat(world.lastEntry().details()).containsEntry("reason", "wrong-role");
        assertThat(world.firstPins.choose.page(auditor, List.of(), null, null))
                .isEqualTo(new ChooseFirstPins.Outcome.NotAllowed());
        assertThat(world.firstPins.show.show(asha, id)).isEqualTo(new ShowFirstPins.Outcome.NotAllowed());
        assertThat(world.firstPins.list.pending(asha, null)).isEqualTo(new ListFirstPins.Outcome.NotAllowed());
        assertThat(world.firstPins.list.ended(asha, null)).isEqualTo(new ListFirstPins.Outcome.NotAllowed());
        assertThat(world.firstPins.list.pending(auditor, null)).isInstanceOf(ListFirstPins.Outcome.Listed.class);
    }

    @Test
    void who_invited_a_holder_last_week_cannot_agree() {
        Actor nila = world.anEmployee("Nila Das").invitedBy(kabir).build();
        Card card = world.anActiveCard().heldBy(nila).build();
        world.clock.advance(Duration.ofDays(7));

        refuses(
                kabir,
                world.firstPins.proposes(meera, nobodys, card),
                new Refusal.TouchedRecently(
                        PersonTouch.Kind.INVITED, world.clock.instant().plus(Duration.ofDays(23))),
                "touched-recently");
    }

    @Test
    void an_unconfirmed_right_agrees_to_nothing_of_its_inviter_even_of_nobody_s_cards() {
        Actor ravi = world.anAdmin("Ravi Menon").invitedBy(meera).build();
        Actor leela =
                world.anAdmin("Leela Nair").invitedBy(meera).confirmedBy(kabir).build();
        FirstPinId id = world.firstPins.proposes(meera, nobodys);

        refuses(ravi, id, new Refusal.RightNotConfirmed(meera.person()), "right-not-confirmed");
        assertThat(world.firstPins.decide.approve(leela, id, "")).isInstanceOf(DecideFirstPins.Outcome.Approved.class);
    }

    @Test
    void another_name_at_enkash_stops_the_approval_but_not_the_rejection() {
        Card card =
                world.anActiveCard().heldBy(asha).namedAtEnkash("VIKRAM SHAH").build();
        FirstPinId id = world.firstPins.proposes(meera, card);

        refuses(kabir, id, new Refusal.NameMismatch("Asha Rao", "VIKRAM SHAH"), "name-mismatch");
        assertThat(((ShowFirstPins.Outcome.Shown) world.firstPins.show.show(kabir, id))
                        .detail()
                        .mayReject())
                .isTrue();
        assertThat(world.firstPins.decide.reject(kabir, id, "Names differ."))
                .isInstanceOf(DecideFirstPins.Outcome.Rejected.class);
    }

    private void refuses(Actor actor, FirstPinId id, Refusal why, String code) {
        assertThat(world.firstPins.decide.approve(actor, id, "")).isEqualTo(new DecideFirstPins.Outcome.Refused(why));

        assertThat(world.lastEntry().action()).isEqualTo(FirstPinAction.APPROVE);
        assertThat(world.lastEntry().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(world.lastEntry().details()).containsEntry("reason", code);
        assertThat(world.lastEntry().touches())
                .anyMatch(touch -> touch.kind() == Touch.Kind.CARD)
                .anyMatch(touch -> touch.kind() == Touch.Kind.REQUEST);
        assertThat(world.now(nobodys).pin()).isEqualTo(PinState.UNKNOWN);
    }
}
