package io.cardkeep.domain.pin;

/**
 * One reason why a PIN is refused, in the order in which people are told. Each has one sentence in the message bundles.
 * The names are stored in the history, so they are never renamed.
 */
public enum PinRule {
    /** 5555 */
    ONE_DIGIT,
    /** 1234, 9876, also past the end: 7890, 0987 */
    RUN,
    /** 3737, 123123 */
    REPEATED_PART,
    /** 3377, 112233 */
    PAIRS,
    /** 3773, 12321 */
    PALINDROME,
    /** 5557: all digits but one, or all, are the same */
    NEARLY_ONE_DIGIT,
    /** 1987 */
    YEAR,
    /** 2512; in longer PINs with a year */
    DATE,
    BIRTH_DATE,
    MOBILE,
    CARD_NUMBER,
    EMPLOYEE_NUMBER,
    JOINING_DATE,
    PINCODE
}
