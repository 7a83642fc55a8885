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

    /**
     * Whether both change the same thing, so that what became of one may hide what became of the other. Two that make a
     * card do so in one account, unless they certainly are for two holders: a new card is known by its holder alone.
     */
    public boolean rivals(Instruction other) {
        return kind.sameSubjectAs(other.kind)
                && (kind.makesCard() ? mayMakeTheSameCard(other) : target.equals(other.target));
    }

    /** Whether what the other did may hide what became of this one. */
    public boolean mayBeHiddenBy(Instruction other) {
        return rivals(other) || (other.kind.changes(kind.subject()) && target.equals(other.target));
    }

    private boolean mayMakeTheSameCard(Instruction other) {
        boolean sameCard = aboutCard().isPresent() && aboutCard().equals(other.aboutCard());
        return inAccount().equals(other.inAccount()) && (sameCard || mayBeForOneHolder(other));
    }

    private boolean mayBeForOneHolder(Instruction other) {
        Optional<String> mine = holderEmail();
        Optional<String> theirs = other.holderEmail();
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    private Target.OfAccount inAccount() {
        return switch (target) {
            case Target.OfCard(CardRef card) -> new Target.OfAccount(card.company(), card.account());
            case Target.OfAccount account -> account;
            case Target.OfCompany _ -> throw new IllegalStateException(kind + " is about no account.");
        };
    }

    /** For whom a card is made; empty when EnKash does not tell, and for what makes none. */
    public Optional<String> holderEmail() {
        return switch (terms) {
            case Terms.Issuing issuing -> Optional.of(issuing.email());
            case Terms.Replacing replacing -> Optional.ofNullable(replacing.email());
            default -> Optional.empty();
        };
    }

    /** Whether its effect may still arrive. */
    public boolean mayStillTakeEffect(Instant now) {
        return state == InstructionState.INTENDED || (state == InstructionState.UNCONFIRMED && now.isBefore(settlesAt));
    }
}
