package io.cardkeep.application.card;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.otp.OtpProof;
import io.cardkeep.domain.people.Actor;
import org.jspecify.annotations.Nullable;

/** A change of a card's state: what it is called, when it makes sense and what it leads to. */
enum CardChange {
    LOCK(InstructionKind.LOCK_CARD, CardAction.LOCK, CardStatus.LOCKED),
    UNLOCK(InstructionKind.UNLOCK_CARD, CardAction.UNLOCK, CardStatus.ACTIVE),
    BLOCK(InstructionKind.BLOCK_CARD, CardAction.BLOCK, CardStatus.BLOCKED);

    private final InstructionKind kind;
    private final CardAction action;
    private final CardStatus after;

    CardChange(InstructionKind kind, CardAction action, CardStatus after) {
        this.kind = kind;
        this.action = action;
        this.after = after;
    }

    InstructionKind kind() {
        return kind;
    }

    CardAction action() {
        return action;
    }

    CardStatus after() {
        return after;
    }

    /** Whether it changes a card in this state. A state we do not know is never a reason not to stop money. */
    boolean appliesTo(CardStatus status) {
        return switch (this) {
            case LOCK -> status != CardStatus.LOCKED && status != CardStatus.HELD && status != CardStatus.BLOCKED;
            case UNLOCK -> status == CardStatus.LOCKED || status == CardStatus.HELD || status == CardStatus.UNKNOWN;
            case BLOCK -> status != CardStatus.BLOCKED;
        };
    }

    /** Whether a person may do it to a card as it stands. */
    boolean isOpenTo(Actor actor, Card card) {
        boolean may = this == UNLOCK ? card.isUnlockedBy(actor) : card.isChangedBy(actor);
        return may && appliesTo(card.status());
    }

    /** Asks EnKash. The reason is for its records. */
    Answer ask(CardIssuer issuer, CardRef card, @Nullable OtpProof proof) {
        return switch (this) {
            case LOCK -> issuer.lock(card, "Locked in Cardkeep", proof);
            case UNLOCK -> issuer.unlock(card, "Unlocked in Cardkeep", proof);
            case BLOCK -> issuer.block(card, "Blocked for good in Cardkeep", proof);
        };
    }
}
