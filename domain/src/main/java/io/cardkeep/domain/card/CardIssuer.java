package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.otp.OtpProof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** EnKash as the issuer of cards. Never called with a transaction open. */
public interface CardIssuer {
    /** All cards of an account ("Get Card Details", search without a card id), following EnKash's pages. */
    Reading<List<IssuedCard>> cards(CardAccount account);

    /** One card, read now. */
    Reading<IssuedCard> card(CardAccount account, CardId card);

    /**
     * Whether EnKash wants a one-time code with "Block Card" ({@code enkash.otp.required-for}); then no lock, unlocking
     * or block goes without a proof.
     */
    boolean needsCode();

    /** "Block Card" with {@code L}. State-changing: only after a journalled instruction was committed. */
    Answer lock(CardRef card, String reason, @Nullable OtpProof proof);

    /** "Block Card" with {@code UL}. State-changing: only after a journalled instruction was committed. */
    Answer unlock(CardRef card, String reason, @Nullable OtpProof proof);

    /** "Block Card" with {@code BL}, for good. State-changing: only after a journalled instruction was committed. */
    Answer block(CardRef card, String reason, @Nullable OtpProof proof);
}
