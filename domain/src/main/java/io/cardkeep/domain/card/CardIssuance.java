package io.cardkeep.domain.card;

import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.otp.OtpProof;
import org.jspecify.annotations.Nullable;

/**
 * EnKash as who makes cards. State-changing: only after a journalled instruction was committed, and never with a
 * transaction open.
 */
public interface CardIssuance {
    /** "Create Prepaid Card" or "Create Gift Card"; an accepted answer brings the card where it shows enough of it. */
    Receipt<IssuedCard> issue(NewCard card);

    /**
     * "Request Card Replacement". The old card is blocked. An accepted answer brings the new card's id where EnKash tells
     * it; else the new card has to be looked for, and may carry the old id.
     */
    Receipt<CardId> replace(CardRef card, @Nullable OtpProof proof);

    /** Whether EnKash wants a one-time code with "Request Card Replacement" ({@code enkash.otp.required-for}). */
    boolean replacingNeedsCode();

    /** "Order Physical Card": plastic for a virtual card, once. */
    Answer orderPlastic(CardRef card, PostalAddress deliverTo, String remarks);
}
