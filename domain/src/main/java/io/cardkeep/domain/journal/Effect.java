package io.cardkeep.domain.journal;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;

/** What an answer changes beside its instruction, stored in the same transaction. */
public sealed interface Effect {
    /** What changes a card, an account, a request or an earlier instruction. */
    sealed interface OnRow extends Effect {}

    record CardStatusChanged(CardRef card, CardStatus status, Instant asOf) implements OnRow {}

    /** What EnKash said is on the card, rupees; an older saying than the stored one changes nothing. */
    record CardBalanceChanged(CardRef card, Money balance, Instant asOf) implements OnRow {}

    record PinStateChanged(CardRef card, PinState pin) implements OnRow {}

    /** The approval is used up. */
    record ResetUsed(PinResetId reset, Instant at) implements OnRow {}

    /** The approval stands at least until then. */
    record ResetExtended(PinResetId reset, Instant until) implements OnRow {}

    /** Unconfirmed PIN instructions of the card before this one are closed: a newer PIN replaced theirs. */
    record EarlierPinsClosed(CardRef card, Instant at) implements OnRow {}

    /** EnKash's answer could be read: the count of unreadable ones begins anew. */
    record AnswerRead(CompanyId company, InstructionKind kind) implements Effect {}

    /**
     * EnKash's answer could not be read; one too many stops this kind of change.
     *
     * @param ifStopped written when this one stops it
     */
    record AnswerUnreadable(CompanyId company, InstructionKind kind, Instant at, HistoryEntry ifStopped)
            implements Effect {}

    /**
     * A card that EnKash made. Where a sync found it first, it takes over what it replaces, its PIN's state, and its
     * holder if it has none.
     */
    record CardAdded(Card card) implements OnRow {}

    /** An account that EnKash opened; one that is known already stays as it is. */
    record AccountAdded(CardAccount account) implements OnRow {}
}
