package io.cardkeep.domain.journal;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One state-changing call to EnKash as the journal holds it; never a secret.
 *
 * @param form which rendered form asked for it
 * @param reset the approval it runs on; null where none is needed
 * @param terms what is asked for, as far as the kind does not say it
 * @param reason why it was declined, refused, not sent or is unconfirmed, in words for people; for REFUSED the codes of
 *     what was refused, for instance {@code TOO_GUESSABLE YEAR}; null while intended or accepted
 * @param settlesAt from when on an effect can no longer arrive late ({@code enkash.settle-after})
 * @param closedAt when its state last changed; null while intended
 * @param watch how far the search for its outcome has come, should it be unconfirmed
 */
public record Instruction(
        InstructionId id,
        InstructionKind kind,
        Target target,
        PersonId actor,
        FormId form,
        @Nullable PinResetId reset,
        Terms terms,
        InstructionState state,
        @Nullable String reason,
        Instant intendedAt,
        Instant settlesAt,
        @Nullable Instant closedAt,
        Watch watch) {

    public CompanyId company() {
        return target.company();
    }

    /** The card it is about; throws IllegalStateException when it is about none, as issuing and opening are. */
    public CardRef card() {
        return aboutCard().orElseThrow(() -> new IllegalStateException(kind + " is about no card."));
    }

    /** The card it is about, if there is one. */
    public Optional<CardRef> aboutCard() {
        return target instanceof Target.OfCard(CardRef card) ? Optional.of(card) : Optional.empty();
    }

    /** Whether both change the same thing, so that what became of one may hide what became of the other. */
    public boolean rivals(Instruction other) {
        return kind.sameSubjectAs(other.kind) && target.equals(other.target) && sameHolderAs(other);
    }

    private boolean sameHolderAs(Instruction other) {
        return !(terms instanceof Terms.Issuing mine && other.terms instanceof Terms.Issuing theirs)
                || mine.email().equals(theirs.email());
    }

    /** Whether its effect may still arrive. */
    public boolean mayStillTakeEffect(Instant now) {
        return state == InstructionState.INTENDED || (state == InstructionState.UNCONFIRMED && now.isBefore(settlesAt));
    }
}
