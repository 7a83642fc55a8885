package io.cardkeep.application.pin;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.Punctual;
import io.cardkeep.application.journal.Verdict;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.otp.OtpProof;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealedPin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cardholder sets the PIN of their card. The digits stay sealed all the way through here. */
public final class SetPin {
    private final PinGate gate;
    private final PinPolicies policies;
    private final PinSetter setter;
    private final Journal journal;
    private final Notices notices;

    public SetPin(PinGate gate, PinPolicies policies, PinSetter setter, Journal journal, Notices notices) {
        this.gate = gate;
        this.policies = policies;
        this.setter = setter;
        this.journal = journal;
        this.notices = notices;
    }

    /** Sets it, if this person may now; every attempt is in the history. */
    public Outcome set(Actor actor, Request request) {
        Optional<Instruction> before = journal.sentBefore(actor, request.form());
        if (before.isPresent()) {
            return repeated(actor, request, before.get());
        }
        Optional<Card> card = gate.card(actor, request.card());
        if (card.isEmpty()) {
            journal.draft(actor, PinAction.SET).refused("not-found");
            return new Outcome.NotFound();
        }
        Draft draft = journal.draft(actor, PinAction.SET).on(card.get());
        Standing standing = gate.standing(actor, card.get());
        if (!standing.step().maySet()) {
            draft.refused(StepCode.of(standing.step()));
            return new Outcome.NotNow(standing.step());
        }
        if (setter.needsCode() && request.proof() == null) {
            return new Outcome.CodeNeeded();
        }
        return send(new PinSending(actor, card.get(), standing, request), draft);
    }

    private Outcome repeated(Actor actor, Request request, Instruction first) {
        Outcome outcome = PinRepeat.of(request, first);
        if (outcome instanceof Outcome.FormUsedElsewhere) {
            journal.draft(actor, PinAction.SET).refused("form-used-elsewhere");
        }
        return outcome;
    }

    private Outcome send(PinSending sending, Draft draft) {
        PinReset.@Nullable Approved approval = sending.standing().approval();
        if (approval != null) {
            draft.on(approval.request());
        }
        PinPolicy policy = policies.today();
        Journal.Run<Try> run = journal.run(
                sending.order(),
                draft.with("policy", policy.version()),
                intended -> ask(sending, intended, policy),
                (intended, answer) -> verdict(new PinEffects(sending.card().pin(), approval), intended, answer));
        return switch (run) {
            case Journal.Run.Answered<Try>(var intended, var answer) -> answered(sending, intended, answer);
            case Journal.Run.Known<Try>(var first) -> PinRepeat.of(sending.request(), first);
            case Journal.Run.Stopped<Try>(var stop) -> {
                draft.refused("changes-stopped");
                yield new Outcome.Stopped(stop.since());
            }
            case Journal.Run.Waits<Try>(var other) -> {
                draft.refused("earlier-pin-settling");
                yield new Outcome.NotNow(
                        new PinStep.Settling(other.intendedAt(), other.settlesAt(), other.closedAt() == null));
            }
        };
    }

    private Try ask(PinSending sending, Instruction intended, PinPolicy policy) {
        Optional<Answer> tooLate = Punctual.tooLate(intended, journal.now());
        if (tooLate.isPresent()) {
            return new Try.Asked(new PinSetter.Result.Answered(tooLate.get()));
        }
        return gate.stillAllows(intended)
                ? new Try.Asked(setter.setPin(
                        sending.pinOrder(), policy, policies.facts(sending.card(), gate.holder(sending.card()))))
                : new Try.TooLate();
    }

    private Verdict verdict(PinEffects effects, Instruction intended, Try answer) {
        return switch (answer) {
            case Try.Asked(var result) -> effects.of(result, intended, journal.now());
            case Try.TooLate() ->
                effects.unchanged(InstructionState.NOT_DONE, "Meanwhile the PIN was set from another page.", intended);
        };
    }

    private Outcome answered(PinSending sending, Instruction intended, Try answer) {
        return switch (answer) {
            case Try.TooLate() -> new Outcome.NotNow(gate.step(sending.actor(), sending.card()));
            case Try.Asked(PinSetter.Result.TooGuessable(var rules)) -> new Outcome.TooGuessable(rules);
            case Try.Asked(PinSetter.Result.Unreadable(var why)) -> new Outcome.Unreadable(why);
            case Try.Asked(PinSetter.Result.Answered(Answer.Declined(var reason))) -> new Outcome.Declined(reason);
            case Try.Asked(PinSetter.Result.Answered(Answer.NotSent(var why, var retryAfter))) ->
                new Outcome.NotSent(why, retryAfter);
            case Try.Asked(PinSetter.Result.Answered(Answer.Unconfirmed _)) ->
                new Outcome.Unconfirmed(intended.intendedAt(), intended.settlesAt());
            case Try.Asked(PinSetter.Result.Answered(Answer.Accepted())) -> {
                gate.holder(sending.card())
                        .ifPresent(holder -> notices.send(new Notice.PinWasSet(holder, sending.card(), journal.now())));
                yield new Outcome.Done();
            }
        };
    }

    /** Whether the adapter was asked at all. */
    private sealed interface Try {
        record Asked(PinSetter.Result result) implements Try {}

        /** What allowed it was gone when its turn in the journal came. */
        record TooLate() implements Try {}
    }

    /**
     * One sealed PIN for one card.
     *
     * @param form of the rendered page: sent again, it answers what became of the first and sends nothing
     * @param proof the code that EnKash sent for it; null where somebody typed none
     * @param sessionHash hex SHA-256 of the id of the session that the PIN was sealed in
     */
    public record Request(
            CardId card,
            FormId form,
            String sessionHash,
            SealedPin sealed,
            @Nullable OtpProof proof) {}

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

        /** No PIN is sent: EnKash's answers could not be read, and an admin has to let PINs on again. */
        record Stopped(Instant since) implements Outcome {}

        /** EnKash wants a one-time code with it, and none was typed; nothing was opened or sent. */
        record CodeNeeded() implements Outcome {}

        /** A PIN cannot be set now. */
        record NotNow(PinStep step) implements Outcome {}

        /** The form was used for another card or act; it must be opened again. */
        record FormUsedElsewhere() implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
