package io.cardkeep.sandbox.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing a call did, whatever was answered.
 *
 * @param number its place among all effects, from 1
 * @param call the call's label
 * @param cardAccountId the account it concerns
 * @param enKashCardId the card it concerns; null for an account
 * @param reference the caller's reference, on loads
 * @param amount rupees moved, never negative; null where no money moved
 * @param detail what was done, in a word or two; never a secret
 * @param changed false when everything was so already
 */
public record Effect(
        long number,
        Instant time,
        String call,
        String cardAccountId,
        @Nullable String enKashCardId,
        @Nullable String reference,
        @Nullable BigDecimal amount,
        String detail,
        boolean changed) {

    /** Something done to a card that moves no money. */
    public static Effect onCard(Instant time, String call, Card card, String detail, boolean changed) {
        return new Effect(0, time, call, card.cardAccountId(), card.enKashCardId(), null, null, detail, changed);
    }

    /** Money that went from an account to a card. */
    public static Effect load(Instant time, String call, Card card, String reference, BigDecimal amount) {
        return new Effect(0, time, call, card.cardAccountId(), card.enKashCardId(), reference, amount, "loaded", true);
    }

    /** An account that was not there before. */
    public static Effect opened(Instant time, String call, Account account) {
        return new Effect(0, time, call, account.cardAccountId(), null, null, null, "opened", true);
    }

    Effect numbered(long other) {
        return new Effect(other, time, call, cardAccountId, enKashCardId, reference, amount, detail, changed);
    }
}
