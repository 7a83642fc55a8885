package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Asking for a PIN reset, taking it back, and what becomes of it in time. */
final class PinResetRequestsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor kabir = world.anAdmin("Kabir Sen").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void the_holder_asks_and_those_who_can_decide_are_told() {
        PinResetId id = world.pin.asks(asha, card);

        PinResetRequest request = world.pin.reset(id).request();
        assertThat(request.number()).matches("PR-2026-\\d{6}");
        assertThat(request.endsAt()).isEqualTo(world.clock.instant().plus(Duration.ofDays(7)));
        assertThat(world.outbox.readers(Notice.DecisionWanted.class))
                .containsExactlyInAnyOrder("Meera Iyer", "Kabir Sen");
        assertThat(world.entriesOf(PinResetAction.ASK)).containsExactly("DONE");
        assertThat(world.lastEntry().details())
                .containsEntry("why", "FORGOTTEN")
                .doesNotContainValue("After leave");
    }

    @Test
    void an_admin_asks_for_a_holder_who_cannot_and_is_not_told_to_decide() {
        world.pin.asks(meera, card);

        assertThat(world.outbox.readers(Notice.DecisionWanted.class)).containsExactly("Kabir Sen");
        assertThat(world.lastEntry().touches())
                .contains(
                        new Touch(Touch.Kind.HOLDER, asha.person().value().toString(), "Asha Rao"),
                        new Touch(Touch.Kind.PERSON, meera.person().value().toString(), "Meera Iyer"));
    }

    @Test
    void a_card_has_one_open_request() {
        PinResetId first = world.pin.asks(asha, card);
        String number = world.pin.reset(first).request().number();

        assertThat(ask(meera, card)).isEqualTo(new RequestPinReset.Asking.AlreadyOpen(first, number));
        assertThat(world.pin.request.form(asha, card.id()))
                .isEqualTo(new RequestPinReset.Form.Shut(new RequestPinReset.Asking.AlreadyOpen(first, number)));
        assertThat(world.entriesOf(PinResetAction.ASK)).containsExactly("DONE", "REFUSED already-open");
        assertThat(world.lastEntry().touches())
                .filteredOn(touch -> touch.kind() == Touch.Kind.REQUEST)
                .extracting(Touch::label)
                .containsExactly(number);
    }

    @Test
    void an_open_request_whose_time_is_over_does_not_stand_in_the_way() {
        PinResetId first = world.pin.asks(asha, card);
        world.clock.advance(Duration.ofDays(7));

        assertThat(world.pin.request.form(asha, card.id())).isInstanceOf(RequestPinReset.Form.Open.class);
        assertThat(ask(asha, card)).isInstanceOf(RequestPinReset.Asking.Asked.class);
        assertThat(world.pin.reset(first)).isInstanceOf(PinReset.Expired.class);
    }

    @Test
    void what_cannot_be_asked_for_says_why() {
        Actor auditor = world.anAuditor("Farah Khan").build();
        Actor vikram = world.anEmployee("Vikram Shah").build();
        Card nobodys = world.anActiveCard().build();
        Card blocked = world.anActiveCard().in(CardStatus.BLOCKED).heldBy(asha).build();
        Card fresh =
                world.anActiveCard().heldBy(asha).withPin(PinState.NEVER_SET).build();

        assertThat(ask(vikram, card)).isEqualTo(new RequestPinReset.Asking.NotFound());
        assertThat(ask(auditor, card)).isEqualTo(new RequestPinReset.Asking.NotAllowed());
        assertThat(ask(meera, nobodys)).isEqualTo(new RequestPinReset.Asking.NobodyHoldsIt());
        assertThat(ask(asha, blocked)).isEqualTo(new RequestPinReset.Asking.NoPinInThisState(CardStatus.BLOCKED));
        assertThat(ask(asha, fresh)).isEqualTo(new RequestPinReset.Asking.FirstPinIsFree());
        assertThat(world.pin.request.ask(asha, card.id(), PinResetReason.OTHER, "x".repeat(501)))
                .isEqualTo(new RequestPinReset.Asking.NoteTooLong(500));
        assertThat(world.entriesOf(PinResetAction.ASK))
                .containsExactly(
                        "REFUSED not-found",
                        "REFUSED not-allowed",
                        "REFUSED nobody-holds-it",
                        "REFUSED card-takes-no-pin",
                        "REFUSED first-pin-is-free",
                        "REFUSED note-too-long");
        assertThat(world.pin.request.form(vikram, card.id()))
                .isEqualTo(new RequestPinReset.Form.Shut(new RequestPinReset.Asking.NotFound()));
    }

    @Test
    void who_became_an_auditor_meanwhile_takes_nothing_back() {
        PinResetId id = world.pin.asks(asha, card);
        Actor auditor = new Actor(asha.company(), asha.person(), asha.name(), Role.AUDITOR, asha.origin());

        assertThat(world.pin.request.cancel(auditor, id)).isEqualTo(new RequestPinReset.Cancelling.NotAllowed());
        assertThat(world.entriesOf(PinResetAction.CANCEL)).containsExactly("REFUSED not-allowed");
        assertThat(world.pin.reset(id)).isInstanceOf(PinReset.Pending.class);
    }

    @Test
    void the_asker_or_the_holder_takes_it_back_and_nobody_else() {
        PinResetId id = world.pin.asks(meera, card);
        String number = world.pin.reset(id).request().number();

        assertThat(world.pin.request.cancel(kabir, id)).isEqualTo(new RequestPinReset.Cancelling.NotFound());
        assertThat(world.pin.request.cancel(asha, id)).isEqualTo(new RequestPinReset.Cancelling.Cancelled(number));
        assertThat(world.pin.request.cancel(meera, id))
                .isEqualTo(new RequestPinReset.Cancelling.EndedBefore(number, ResetState.CANCELLED));
        assertThat(world.entriesOf(PinResetAction.CANCEL))
                .containsExactly("REFUSED not-found", "DONE", "REFUSED ended-before");
    }

    @Test
    void an_approval_that_was_taken_back_lets_nobody_set_a_pin() {
        PinResetId id = world.pin.approved(asha, card, meera);
        world.pin.request.cancel(asha, id);

        assertThat(world.pin.sends(asha, card)).isEqualTo(new SetPin.Outcome.NotNow(new PinStep.AskForReset(null)));
    }

    private RequestPinReset.Asking ask(Actor actor, Card of) {
        return world.pin.request.ask(actor, of.id(), PinResetReason.FORGOTTEN, "");
    }
}
