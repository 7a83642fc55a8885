package io.cardkeep.sandbox.ledger;

/** What an account is for. Source: EnKash, "Create Card Account". */
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
    E_RUPI_VOUCHER
}
