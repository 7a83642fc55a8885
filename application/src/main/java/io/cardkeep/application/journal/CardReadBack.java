package io.cardkeep.application.journal;

import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import java.time.Instant;
import java.util.List;

/** Reads the card itself: whether it is locked, blocked or plastic now. */
final class CardReadBack implements ReadBack {
    private final CardAccounts accounts;
    private final CardIssuer issuer;

    CardReadBack(CardAccounts accounts, CardIssuer issuer) {
        this.accounts = accounts;
        this.issuer = issuer;
    }

    @Override
    public Finding look(Instruction unconfirmed, Instant asOf) {
        CardRef ref = unconfirmed.card();
        return accounts.find(ref.company(), ref.account())
                .map(known -> Finding.of(issuer.card(known, ref.card()), card -> finding(unconfirmed, card, asOf)))
                .orElseGet(Finding.Unclear::new);
    }

    private static Finding finding(Instruction unconfirmed, IssuedCard card, Instant asOf) {
        // A card that is still locked is locked by whom it was before.
        boolean asBefore = unconfirmed.kind() == InstructionKind.UNLOCK_CARD && card.status() == CardStatus.LOCKED;
        List<Effect> effects =
                asBefore ? List.of() : List.of(new Effect.CardStatusChanged(unconfirmed.card(), card.status(), asOf));
        if (shows(unconfirmed.kind(), card)) {
            return new Finding.Done(effects);
        }
        return card.status() == CardStatus.UNKNOWN ? new Finding.Unclear() : new Finding.NotShown(effects);
    }

    private static boolean shows(InstructionKind kind, IssuedCard card) {
        return switch (kind) {
            case LOCK_CARD -> card.status() == CardStatus.LOCKED;
            case UNLOCK_CARD -> card.status() == CardStatus.ACTIVE;
            case BLOCK_CARD -> card.status() == CardStatus.BLOCKED;
            case ORDER_PLASTIC -> card.form() == CardForm.PHYSICAL;
            case SET_PIN, LOAD_CARD, CHANGE_CONTROLS, REPLACE_CARD, ISSUE_CARD, OPEN_ACCOUNT ->
                throw new IllegalArgumentException("The card does not tell of " + kind + ".");
        };
    }
}
