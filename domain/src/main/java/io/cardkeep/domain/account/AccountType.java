package io.cardkeep.domain.account;

/**
 * What a card account is opened as, in EnKash's own words.
 *
 * <p>Source: EnKash reference, "Create Card Account", field {@code accountType}.
 */
public enum AccountType {
    RELOADABLE_GPR,
    CORPORATE,
    GIFT,
    MEAL,
    FUEL,
    VIRTUAL_ACCOUNT,
    INVOICE_DISCOUNTING,
    EMPLOYEE_REWARDS,
    CHANNEL_INCENTIVE,
    ENKASH_COIN,
    PETTY_CASH,
    FREEDOM_REWARDS,
    PAYOUT,
    E_RUPI_VOUCHER;

    /** What its cards are for, as people here are told. */
    public CardProduct product() {
        return switch (this) {
            case CORPORATE -> CardProduct.CORPORATE;
            case MEAL -> CardProduct.MEAL;
            case FUEL -> CardProduct.FUEL;
            case GIFT -> CardProduct.GIFT;
            case RELOADABLE_GPR,
                    VIRTUAL_ACCOUNT,
                    INVOICE_DISCOUNTING,
                    EMPLOYEE_REWARDS,
                    CHANNEL_INCENTIVE,
                    ENKASH_COIN,
                    PETTY_CASH,
                    FREEDOM_REWARDS,
                    PAYOUT,
                    E_RUPI_VOUCHER -> CardProduct.OTHER;
        };
    }
}
