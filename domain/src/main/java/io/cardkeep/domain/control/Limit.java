package io.cardkeep.domain.control;

/**
 * A limit on a card's use: an amount in rupees, or a number of transactions.
 *
 * <p>Source: EnKash reference, "Card Usage Controls".
 */
public enum Limit {
    PER_TRANSACTION(false),
    DAILY(false),
    MONTHLY(false),
    YEARLY(false),
    DAILY_COUNT(true),
    MONTHLY_COUNT(true),
    YEARLY_COUNT(true),
    POS_DAILY(false),
    POS_DAILY_COUNT(true),
    ONLINE_DAILY(false),
    ONLINE_DAILY_COUNT(true),
    CONTACTLESS_DAILY(false),
    CONTACTLESS_DAILY_COUNT(true);

    private final boolean count;

    Limit(boolean count) {
        this.count = count;
    }

    /** Whether it counts transactions; else it is an amount in rupees. */
    public boolean isCount() {
        return count;
    }
}
