package io.cardkeep.application.pin;

import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinSetter;
import org.jspecify.annotations.Nullable;

/** A PIN that is being sent, for whom and on what. */
record PinSending(Actor actor, Card card, Standing standing, SetPin.Request request) {
    Journal.Order order() {
        PinReset.@Nullable Approved approval = standing.approval();
        return new Journal.Order(
                InstructionKind.SET_PIN,
                new Target.OfCard(card.ref()),
                actor,
                request.form(),
                approval == null ? null : approval.request().id(),
                new Terms.None());
    }

    PinSetter.Order pinOrder() {
        return new PinSetter.Order(
                card.ref(), actor.person(), request.sessionHash(), request.sealed(), request.proof());
    }
}
