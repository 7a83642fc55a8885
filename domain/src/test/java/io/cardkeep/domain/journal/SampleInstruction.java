package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.SampleReset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card with its people, and instructions on it. */
public final class SampleInstruction {
    public static final Duration SETTLES = Duration.ofMinutes(10);

    public final SampleReset sample;
    private final Stored stored;

    public SampleInstruction(Stored stored) {
        this.stored = stored;
        sample = new SampleReset(stored);
    }

    public CardId card() {
        return sample.card.id();
    }

    /** The card as it is stored now. */
    public Card cardNow() {
        return stored.cards().find(sample.company.id(), card()).orElseThrow();
    }

    /** An intended instruction that is not stored yet. */
    public Instruction intended(InstructionKind kind, Instant at) {
        return intended(kind, at, new FormId(Samples.id()), null);
    }

    public Instruction intended(InstructionKind kind, Instant at, FormId form, @Nullable PinResetId reset) {
        return intended(sample.card, kind, at, form, reset);
    }

    public Instruction intended(Card on, InstructionKind kind, Instant at, FormId form, @Nullable PinResetId reset) {
        return intended(on, kind, at, form, reset, new Terms.None());
    }

    /** An intended instruction with terms of its own. */
    public Instruction intended(InstructionKind kind, Instant at, Terms terms) {
        return intended(sample.card, kind, at, new FormId(Samples.id()), null, terms);
    }

    private Instruction intended(
            Card on, InstructionKind kind, Instant at, FormId form, @Nullable PinResetId reset, Terms terms) {
        return intended(new Target.OfCard(on.ref()), kind, at, form, reset, terms);
    }

    /** An intended instruction about something else than a card. */
    public Instruction intended(Target target, InstructionKind kind, Instant at, Terms terms) {
        return intended(target, kind, at, new FormId(Samples.id()), null, terms);
    }

    private Instruction intended(
            Target target, InstructionKind kind, Instant at, FormId form, @Nullable PinResetId reset, Terms terms) {
        return new Instruction(
                new InstructionId(Samples.id()),
                kind,
                target,
                sample.holder.id(),
                form,
                reset,
                terms,
                InstructionState.INTENDED,
                null,
                at,
                at.plus(SETTLES),
                null,
                Watch.from(at));
    }

    /** A stored intended instruction. */
    public Instruction opened(InstructionKind kind, Instant at) {
        return opened(intended(kind, at));
    }

    public Instruction opened(Instruction intended) {
        if (stored.instructions().open(intended, entry()) instanceof Instructions.Opening.Opened) {
            return intended;
        }
        throw new AssertionError("Something stood against it.");
    }

    /** A stored PIN instruction in some state that it came into one second after it was intended. */
    public Instruction settled(InstructionKind kind, Instant at, InstructionState state, Effect... effects) {
        Instruction intended = opened(kind, at);
        if (!stored.instructions().settle(settlement(intended, state, at.plusSeconds(1), effects))) {
            throw new AssertionError("It was settled before.");
        }
        return find(intended);
    }

    public Settlement settlement(Instruction of, InstructionState state, Instant at, Effect... effects) {
        @Nullable
        String reason = switch (state) {
            case ACCEPTED, CLOSED -> null;
            default -> "No answer in 30 seconds.";
        };
        return new Settlement(of.id(), state, reason, at, List.of(effects), entry());
    }

    public Instruction find(Instruction instruction) {
        return find(instruction.id());
    }

    public Instruction find(InstructionId id) {
        return stored.instructions().find(sample.company.id(), id).orElseThrow();
    }

    /** The card as EnKash described it at a time. */
    public static Card readAt(Card card, CardStatus status, Instant at) {
        return card.refreshedBy(
                new IssuedCard(
                        card.ref(),
                        card.product(),
                        card.form(),
                        status,
                        card.number(),
                        card.holderName(),
                        null,
                        card.balance()),
                at);
    }

    public HistoryEntry entry() {
        return sample.company.entry(PinAction.SET);
    }

    /** A PIN instruction that was intended now. */
    public Instruction openedPin() {
        return opened(InstructionKind.SET_PIN, NOW);
    }
}
