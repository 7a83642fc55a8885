package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asking for a PIN reset, by the cardholder or by an admin for one who cannot, and taking it back. */
public final class RequestPinReset {
    private final Cards cards;
    private final PinResets resets;
    private final TellOfResets notices;
    private final Deadlines deadlines;
    private final Chronicle chronicle;

    public RequestPinReset(
            Cards cards, PinResets resets, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        this.cards = cards;
        this.resets = resets;
        this.notices = notices;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    /** What the form shows before anybody asks: the card, or why no reset can be asked for. */
    public Form form(Actor actor, CardId card) {
        Optional<Card> seen = cards.find(actor.company(), card).filter(each -> each.isSeenBy(actor));
        if (seen.isEmpty()) {
            return new Form.Shut(new Asking.NotFound());
        }
        return AskingRules.obstacle(actor, seen.get())
                .or(() -> resets.open(actor.company(), card)
                        .filter(open -> Endings.expired(open, deadlines.now(actor.company()))
                                .isEmpty())
                        .map(RequestPinReset::alreadyOpen))
                .<Form>map(Form.Shut::new)
                .orElseGet(() -> AskingRules.form(actor, seen.get()));
    }

    /** Asks for a reset of a card, with a note of at most 500 characters that may be empty. */
    public Asking ask(Actor actor, CardId card, PinResetReason reason, String note) {
        Draft draft = chronicle.draft(actor, PinResetAction.ASK);
        Optional<Card> seen = cards.find(actor.company(), card).filter(each -> each.isSeenBy(actor));
        if (seen.isEmpty()) {
            draft.refused("not-found");
            return new Asking.NotFound();
        }
        draft.on(seen.get()).with("why", reason.name());
        Optional<Asking> obstacle = AskingRules.obstacle(actor, seen.get()).or(() -> AskingRules.obstacle(note));
        if (obstacle.isPresent()) {
            draft.refused(AskingRules.code(obstacle.get()));
            return obstacle.get();
        }
        return add(pending(actor, seen.get(), reason, note), seen.get(), draft);
    }

    /** Takes back an open reset that the actor asked for or holds the card of. */
    public Cancelling cancel(Actor actor, PinResetId id) {
        Draft draft = chronicle.draft(actor, PinResetAction.CANCEL);
        Optional<PinReset> found = resets.find(actor.company(), id).filter(reset -> AskingRules.concerns(actor, reset));
        if (found.isEmpty()) {
            draft.refused("not-found");
            return new Cancelling.NotFound();
        }
        PinResetRequest request = found.get().request();
        cards.find(actor.company(), request.card().card()).ifPresent(draft::on);
        draft.on(request);
        if (!AskingRules.mayTakeBack(actor)) {
            draft.refused("not-allowed");
            return new Cancelling.NotAllowed();
        }
        return cancel(actor, found.get(), draft);
    }

    private Cancelling cancel(Actor actor, PinReset reset, Draft draft) {
        return switch (reset) {
            case PinReset.Pending pending -> change(actor, pending.cancel(actor.person(), chronicle.now()), draft);
            case PinReset.Approved approved -> change(actor, approved.cancel(actor.person(), chronicle.now()), draft);
            case PinReset.Rejected _, PinReset.Expired _, PinReset.Used _, PinReset.Cancelled _ ->
                endedBefore(reset, draft);
        };
    }

    private PinReset.Pending pending(Actor actor, Card card, PinResetReason reason, String note) {
        Instant now = chronicle.now();
        PinResetRequest request = new PinResetRequest(
                new PinResetId(chronicle.newId()),
                resets.nextNumber(actor.company(), now.atZone(ZoneOffset.UTC).getYear()),
                card.ref(),
                Objects.requireNonNull(card.holder()),
                actor.person(),
                reason,
                note.strip(),
                now,
                deadlines.ofRequest(now));
        return new PinReset.Pending(request, 0);
    }

    private Asking add(PinReset.Pending pending, Card card, Draft draft) {
        PinResetRequest request = pending.request();
        // The job may not have come to an older one whose time is over; it must not stand in the way.
        resets.open(card.company(), card.id())
                .ifPresent(new ExpirePinResets(resets, cards, notices, deadlines, chronicle)::expire);
        return switch (resets.add(pending, draft.copy().on(request).ends(Outcome.DONE))) {
            case PinResets.Adding.Added _ -> {
                notices.decisionWanted(request, card);
                yield new Asking.Asked(request.id(), request.number(), request.endsAt());
            }
            case PinResets.Adding.AlreadyOpen(PinReset open) -> {
                draft.on(open.request()).refused("already-open");
                yield alreadyOpen(open);
            }
        };
    }

    private Cancelling change(Actor actor, PinReset.Cancelled cancelled, Draft draft) {
        return switch (resets.change(cancelled, draft.ends(Outcome.DONE))) {
            case PinResets.Changing.Changed(PinReset now) ->
                new Cancelling.Cancelled(now.request().number());
            case PinResets.Changing.LostRace(PinReset now) -> cancel(actor, now, draft);
        };
    }

    private static Cancelling endedBefore(PinReset reset, Draft draft) {
        draft.refused("ended-before");
        return new Cancelling.EndedBefore(reset.request().number(), ResetState.of(reset));
    }

    private static Asking alreadyOpen(PinReset open) {
        return new Asking.AlreadyOpen(open.request().id(), open.request().number());
    }

    public sealed interface Form {
        /** A reset can be asked for; {@code forOther} when it would be for somebody else than the actor. */
        record Open(
                CardId card,
                CardProduct product,
                MaskedNumber number,
                @Nullable String holderName,
                boolean forOther) implements Form {}

        record Shut(Asking why) implements Form {}
    }

    /** How asking ended. */
    public sealed interface Asking {
        record Asked(PinResetId id, String number, Instant endsAt) implements Asking {}

        /** The card has an open reset already. */
        record AlreadyOpen(PinResetId id, String number) implements Asking {}

        /** The card was never given a PIN: the holder may set the first one without asking. */
        record FirstPinIsFree() implements Asking {}

        /** Nobody of the company holds the card, so nobody could set its PIN. */
        record NobodyHoldsIt() implements Asking {}

        record NoPinInThisState(CardStatus status) implements Asking {}

        record NoteTooLong(int most) implements Asking {}

        /** They see the card but may not ask for it. */
        record NotAllowed() implements Asking {}

        record NotFound() implements Asking {}
    }

    /** How taking back ended. */
    public sealed interface Cancelling {
        /** It concerns them, but their role changes nothing. */
        record NotAllowed() implements Cancelling {}

        record Cancelled(String number) implements Cancelling {}

        /** It ended before: decided and used, rejected, cancelled or out of time. */
        record EndedBefore(String number, ResetState state) implements Cancelling {}

        record NotFound() implements Cancelling {}
    }
}
