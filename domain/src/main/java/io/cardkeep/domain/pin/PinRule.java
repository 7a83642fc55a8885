package io.cardkeep.domain.pin;

/** One reason why a PIN is refused. Each has one sentence for people in the message bundles. */
public enum PinRule {
    ONE_DIGIT,
    RUN,
    ABAB,
    AABB,
    ABBA,
    DIGIT_THREE_TIMES,
    YEAR,
    DAY_AND_MONTH,
    BIRTH_DATE,
    MOBILE,
    CARD_NUMBER,
    EMPLOYEE_NUMBER,
    JOINING_DATE,
    PINCODE
}
