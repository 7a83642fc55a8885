package io.cardkeep.application.pin;

import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealedPin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cardholder sets the PIN of their card. The digits stay sealed all the way through here. */
public final class SetPin {
    public SetPin(PinGate gate, PinPolicies policies, PinSetter setter, Journal journal, Notices notices) {}

    public Outcome set(Actor actor, Request request) {
        return io.cardkeep.application.Unfilled.in("set");
    }

    /**
     * One sealed PIN for one card.
     *
     * @param form of the rendered page: sent again, it answers what became of the first and sends nothing
     * @param sessionHash hex SHA-256 of the id of the session that the PIN was sealed in
     */
    public record Request(CardId card, FormId form, String sessionHash, SealedPin sealed) {}

    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** Nothing was sent; all rules that it breaks. The approval stands. */
        record TooGuessable(List<PinRule> rules) implements Outcome {}

        /** The seal could not be opened; nothing was sent. The approval stands. */
        record Unreadable(PinSetter.Why why) implements Outcome {}

        /** EnKash said no. The approval stands. */
        record Declined(String reason) implements Outcome {}

        /** Nothing took effect. The approval stands. */
        record NotSent(String why, @Nullable Duration retryAfter) implements Outcome {}

        /** It may or may not be set; it can be set again from {@code settlesAt} on. The approval stands. */
        record Unconfirmed(Instant since, Instant settlesAt) implements Outcome {}

        /** The same form was sent before and its answer is still awaited. */
        record StillSending(Instant since, Instant settlesAt) implements Outcome {}

        /** A PIN cannot be set now. */
        record NotNow(PinStep step) implements Outcome {}

        /** The form was used for another card or act; it must be opened again. */
        record FormUsedElsewhere() implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
