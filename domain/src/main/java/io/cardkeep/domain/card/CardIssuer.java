package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import java.util.List;

/** EnKash as the issuer of cards. Never called with a transaction open. */
public interface CardIssuer {
    /** All cards of an account ("Get Card Details", search without a card id), following EnKash's pages. */
    Reading<List<IssuedCard>> cards(CardAccount account);

    /** One card, read now. */
    Reading<IssuedCard> card(CardAccount account, CardId card);

    /** "Block Card" with {@code L}. State-changing: only after a journalled instruction was committed. */
    Answer lock(CardRef card, String reason);

    /** "Block Card" with {@code UL}. State-changing: only after a journalled instruction was committed. */
    Answer unlock(CardRef card, String reason);

    /** "Block Card" with {@code BL}, for good. State-changing: only after a journalled instruction was committed. */
    Answer block(CardRef card, String reason);
}
