package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sends one change through the journal, and says what became of it. */
public final class JournalledCalls {
    private final Journal journal;

    public JournalledCalls(Journal journal) {
        this.journal = journal;
    }

    /** What became of a form that was sent before about a card; empty when it was not sent. */
    public Optional<Ending> before(Actor actor, InstructionKind kind, CardId card, FormId form) {
        return before(
                actor,
                kind,
                form,
                first -> first.aboutCard()
                        .map(CardRef::card)
                        .filter(card::equals)
                        .isPresent());
    }

    /** As {@link #before(Actor, InstructionKind, CardId, FormId)}, about anything. */
    public Optional<Ending> before(Actor actor, InstructionKind kind, Target target, FormId form) {
        return before(actor, kind, form, first -> first.target().equals(target));
    }

    private Optional<Ending> before(Actor actor, InstructionKind kind, FormId form, Predicate<Instruction> same) {
        return journal.sentBefore(actor, form)
                .map(first -> first.kind() == kind && same.test(first)
                        ? known(first)
                        : usedElsewhere(journal.draft(actor, Actions.of(kind))));
    }

    private static Ending usedElsewhere(Draft draft) {
        draft.refused("form-used-elsewhere");
        return new Ending.FormUsedElsewhere();
    }

    /** Sends a change that brings nothing back; {@code accepted} says what it changes here once EnKash accepted. */
    public Ending run(
            Journal.Order order,
            Draft draft,
            Function<Instruction, Answer> call,
            Function<Instant, List<Effect>> accepted) {
        return runForReceipt(
                order, draft, intended -> Receipt.of(call.apply(intended)), receipt -> accepted.apply(journal.now()));
    }

    /** As {@link #run}, for a change that brings something back. */
    public <T> Ending runForReceipt(
            Journal.Order order,
            Draft draft,
            Function<Instruction, Receipt<T>> call,
            Function<Receipt<T>, List<Effect>> accepted) {
        Journal.Run<Receipt<T>> run =
                journal.run(order, draft, inTime(call), (intended, receipt) -> verdict(intended, receipt, accepted));
        return ending(order, draft, run);
    }

    private <T> Ending ending(Journal.Order order, Draft draft, Journal.Run<Receipt<T>> run) {
        return switch (run) {
            case Journal.Run.Answered<Receipt<T>>(var intended, var receipt) -> ending(intended, receipt.answer());
            case Journal.Run.Known<Receipt<T>>(var first)
            when first.kind() == order.kind() && first.target().equals(order.target()) -> known(first);
            case Journal.Run.Known<Receipt<T>> _ -> usedElsewhere(draft);
            case Journal.Run.Stopped<Receipt<T>>(var stop) -> {
                draft.refused("changes-stopped");
                yield new Ending.Stopped(stop.since());
            }
            case Journal.Run.Waits<Receipt<T>>(var other) -> {
                draft.refused("earlier-change-settling");
                yield new Ending.Waits(other.settlesAt());
            }
        };
    }

    /** Sends nothing: what is there already is not known, so what would be new could not be told. */
    public Ending notAsked(Journal.Order order, Draft draft, String why, @Nullable Duration retryAfter) {
        Receipt<Void> notSent = Receipt.of(new Answer.NotSent(why, retryAfter));
        return ending(order, draft, journal.unsent(order, draft, why, "enkash-silent", notSent));
    }

    private <T> Function<Instruction, Receipt<T>> inTime(Function<Instruction, Receipt<T>> call) {
        return intended ->
                Punctual.tooLate(intended, journal.now()).map(Receipt::<T>of).orElseGet(() -> call.apply(intended));
    }

    /** As {@link #run}, for a change whose answer itself says what it changes here. */
    public Ending runForEffects(Journal.Order order, Draft draft, Function<Instruction, Receipt<List<Effect>>> call) {
        return runForReceipt(order, draft, call, receipt -> Objects.requireNonNullElse(receipt.brought(), List.of()));
    }

    private <T> Verdict verdict(Instruction intended, Receipt<T> receipt, Function<Receipt<T>, List<Effect>> accepted) {
        return switch (receipt.answer()) {
            case Answer.Accepted() -> new Verdict(InstructionState.ACCEPTED, null, accepted.apply(receipt));
            case Answer.Declined(var reason) -> new Verdict(InstructionState.DECLINED, reason, List.of());
            case Answer.NotSent(var why, var _) -> new Verdict(InstructionState.NOT_DONE, why, List.of());
            case Answer.Unconfirmed unconfirmed -> Unconfirming.of(intended, null, unconfirmed, journal.now());
        };
    }

    private static Ending ending(Instruction intended, Answer answer) {
        return switch (answer) {
            case Answer.Accepted() -> new Ending.Done();
            case Answer.Declined(var reason) -> new Ending.Declined(reason);
            case Answer.NotSent(var why, var retryAfter) -> new Ending.NotSent(why, retryAfter);
            case Answer.Unconfirmed _ -> new Ending.Unconfirmed(intended.intendedAt(), intended.settlesAt());
        };
    }

    private static Ending known(Instruction first) {
        String reason = Objects.requireNonNullElse(first.reason(), "");
        return switch (first.state()) {
            case INTENDED -> new Ending.StillSending(first.intendedAt());
            case ACCEPTED, CLOSED -> new Ending.Done();
            case DECLINED, REFUSED -> new Ending.Declined(reason);
            case NOT_DONE -> new Ending.NotSent(reason, null);
            case UNCONFIRMED -> new Ending.Unconfirmed(first.intendedAt(), first.settlesAt());
        };
    }
}
