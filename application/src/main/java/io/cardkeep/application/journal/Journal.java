package io.cardkeep.application.journal;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way to change anything at EnKash: the instruction is committed, then the call is made with no transaction
 * open, then its answer is committed with all it changes. A crash in between leaves an intended instruction behind,
 * which {@link SettleAbandoned} finds.
 */
public final class Journal {
    private final Instructions instructions;
    private final Chronicle chronicle;
    private final Duration settleAfter;
    private final VerdictTraces traces;

    /**
     * Takes how long effects may be late.
     *
     * @param settleAfter how long after it was intended an effect may still arrive ({@code enkash.settle-after}) */
    public Journal(Instructions instructions, Chronicle chronicle, Duration settleAfter) {
        this.instructions = instructions;
        this.chronicle = chronicle;
        this.settleAfter = settleAfter;
        this.traces = new VerdictTraces(chronicle);
    }

    /**
     * Runs the three steps.
     *
     * @param draft of the history's entries, which each step ends its own way
     * @param call asks EnKash; a call that throws leaves the instruction intended
     * @param judge what an answer means
     */
    public <A> Run<A> run(
            Order order, Draft draft, Function<Instruction, A> call, BiFunction<Instruction, A, Verdict> judge) {
        Instruction intended = instruction(order, InstructionState.INTENDED, null);
        draft.on(intended.id());
        return opened(
                intended, draft.ends(Outcome.STARTED), () -> answered(intended, draft, call.apply(intended), judge));
    }

    private <A> Run<A> opened(Instruction instruction, HistoryEntry entry, Supplier<Run<A>> next) {
        return switch (instructions.open(instruction, entry)) {
            case Instructions.Opening.Opened() -> next.get();
            case Instructions.Opening.Repeated(Instruction first) -> new Run.Known<>(first);
            case Instructions.Opening.Waits(Instruction other) -> new Run.Waits<>(other);
            case Instructions.Opening.Stopped(ChangeStop stop) -> new Run.Stopped<>(stop);
        };
    }

    /**
     * Stores that nothing was sent. The form is used up all the same: should it be on its way twice, nobody is told that
     * nothing was sent while the other sending goes on.
     *
     * @param why in words for people
     * @param reason as the history has it
     * @param answer what the run answers
     */
    public <A> Run<A> unsent(Order order, Draft draft, String why, String reason, A answer) {
        Instruction unsent = instruction(order, InstructionState.NOT_DONE, why);
        draft.on(unsent.id());
        return opened(unsent, draft.ends(Outcome.NOT_DONE, reason), () -> new Run.Answered<>(unsent, answer));
    }

    private <A> Run<A> answered(
            Instruction intended, Draft draft, A answer, BiFunction<Instruction, A, Verdict> judge) {
        if (settle(intended, traces.counted(intended, judge.apply(intended, answer)), draft)) {
            return new Run.Answered<>(intended, answer);
        }
        return instructions
                .find(intended.company(), intended.id())
                .<Run<A>>map(Run.Known::new)
                .orElseThrow(() -> new IllegalStateException("An instruction is gone from the journal."));
    }

    /** What became of a form that this person sent before; empty when they did not. */
    public Optional<Instruction> sentBefore(Actor actor, FormId form) {
        return instructions.findByForm(actor.company(), actor.person(), form);
    }

    /** Begins the entries of something that a person does. */
    public Draft draft(Actor actor, Action action) {
        return chronicle.draft(actor, action);
    }

    /** Begins the entries of something that a job of ours does. */
    public Draft draft(CompanyId company, Action action) {
        return chronicle.draft(company, action);
    }

    /** Writes down at once what nothing was sent for. */
    public void record(HistoryEntry entry) {
        chronicle.record(entry);
    }

    public Instant now() {
        return chronicle.now();
    }

    /** A fresh id, for whatever is made. */
    public UUID newId() {
        return chronicle.newId();
    }

    /** Stores how an open instruction ends; false when it was settled before or would stay as it is. */
    public boolean settle(Instruction instruction, Verdict verdict, Draft draft) {
        draft.on(instruction.id());
        verdict.effects().forEach(effect -> VerdictTraces.touch(draft, effect));
        @Nullable String reason = verdict.reason();
        Outcome outcome = VerdictTraces.outcome(verdict.state());
        return instructions.settle(new Settlement(
                instruction.id(),
                verdict.state(),
                reason,
                chronicle.now(),
                verdict.effects(),
                reason == null ? draft.ends(outcome) : draft.ends(outcome, reason)));
    }

    private Instruction instruction(Order order, InstructionState state, @Nullable String reason) {
        Instant now = chronicle.now();
        return new Instruction(
                new InstructionId(chronicle.newId()),
                order.kind(),
                order.target(),
                order.actor().person(),
                order.form(),
                order.reset(),
                order.terms(),
                state,
                reason,
                now,
                now.plus(settleAfter),
                state == InstructionState.INTENDED ? null : now,
                Watch.from(now));
    }

    /**
     * What is to be done.
     *
     * @param reset the approval it runs on; null where none is needed
     * @param terms what is asked for, as far as the kind does not say it
     */
    public record Order(
            InstructionKind kind,
            Target target,
            Actor actor,
            FormId form,
            @Nullable PinResetId reset,
            Terms terms) {}

    /** How far a run came. */
    public sealed interface Run<A> {
        /** EnKash, or the adapter, answered, and the answer is in the journal. */
        record Answered<A>(Instruction instruction, A answer) implements Run<A> {}

        /** The same form was sent before, or somebody settled it meanwhile: this is what became of it. */
        record Known<A>(Instruction instruction) implements Run<A> {}

        /** This kind of change is stopped; nothing was sent. */
        record Stopped<A>(ChangeStop stop) implements Run<A> {}

        /** An earlier one may still take effect; nothing was sent. */
        record Waits<A>(Instruction other) implements Run<A> {}
    }
}
