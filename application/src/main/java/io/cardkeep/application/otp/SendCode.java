package io.cardkeep.application.otp;

import static io.cardkeep.domain.history.Outcome.DONE;
import static io.cardkeep.domain.history.Outcome.NOT_DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.otp.OtpRequestId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Having EnKash send a one-time code to a card's holder, for an act that EnKash wants one with. Each one is a message. */
public final class SendCode {
    private final Cards cards;
    private final OtpSender sender;
    private final Chronicle chronicle;

    public SendCode(Cards cards, OtpSender sender, Chronicle chronicle) {
        this.cards = cards;
        this.sender = sender;
        this.chronicle = chronicle;
    }

    /** Has one sent, for who may do the act to the card. */
    public Outcome send(Actor actor, CardId id, OtpAction action) {
        Draft draft = chronicle.draft(actor, CardAction.SEND_CODE).with("for", action.name());
        Optional<Card> card = cards.find(actor.company(), id).filter(found -> found.isSeenBy(actor));
        if (card.isEmpty()) {
            draft.refused("not-found");
            return new Outcome.NotFound();
        }
        draft.on(card.get());
        if (!mayDo(actor, card.get(), action)) {
            draft.refused("not-allowed");
            return new Outcome.NotAllowed();
        }
        return told(draft, sender.send(card.get().ref(), action));
    }

    private Outcome told(Draft draft, OtpSender.Sending sending) {
        return switch (sending) {
            case OtpSender.Sending.Sent(OtpRequestId request) -> {
                chronicle.record(draft.ends(DONE));
                yield new Outcome.Sent(request);
            }
            case OtpSender.Sending.Declined(String reason) -> {
                draft.refused(reason);
                yield new Outcome.Declined(reason);
            }
            case OtpSender.Sending.Unavailable(String why, Duration retryAfter) -> {
                chronicle.record(draft.ends(NOT_DONE, why));
                yield new Outcome.Unavailable(retryAfter);
            }
        };
    }

    /** A PIN is its holder's alone. */
    private static boolean mayDo(Actor actor, Card card, OtpAction action) {
        boolean own = card.isHeldBy(actor.person()) && actor.may(Permission.USE_OWN_CARDS);
        return action == OtpAction.SET_PIN ? own : card.isChangedBy(actor);
    }

    public sealed interface Outcome {
        record Sent(OtpRequestId request) implements Outcome {}

        /** EnKash said no. */
        record Declined(String reason) implements Outcome {}

        /** EnKash gave no readable answer; a code that came all the same cannot be used. */
        record Unavailable(@Nullable Duration retryAfter) implements Outcome {}

        /** They see the card but may not do that to it. */
        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
