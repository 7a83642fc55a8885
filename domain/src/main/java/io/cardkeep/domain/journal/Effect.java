package io.cardkeep.domain.journal;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;

/** What an answer changes beside its instruction, stored in the same transaction. */
public sealed interface Effect {
    record CardStatusChanged(CardRef card, CardStatus status, Instant asOf) implements Effect {}

    /** What EnKash said is on the card, rupees; an older saying than the stored one changes nothing. */
    record CardBalanceChanged(CardRef card, Money balance, Instant asOf) implements Effect {}

    record PinStateChanged(CardRef card, PinState pin) implements Effect {}

    /** The approval is used up. */
    record ResetUsed(PinResetId reset, Instant at) implements Effect {}

    /** The approval stands at least until then. */
    record ResetExtended(PinResetId reset, Instant until) implements Effect {}

    /** Unconfirmed PIN instructions of the card before this one are closed: a newer PIN replaced theirs. */
    record EarlierPinsClosed(CardRef card, Instant at) implements Effect {}

    /**
     * A card that EnKash made. Where a sync found it first, it takes over what it replaces, its PIN's state, and its
     * holder if it has none.
     */
    record CardAdded(Card card) implements Effect {}

    /** An account that EnKash opened; one that is known already stays as it is. */
    record AccountAdded(CardAccount account) implements Effect {}
}
