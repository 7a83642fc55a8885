package io.cardkeep.domain.doctor;

/** What the installation itself is looked at for. */
public enum Topic {
    SETTINGS,
    ENKASH_CLOCK,
    DATABASE_REACHED,
    DATABASE_CLOCK,
    /** The role that the application runs as owns nothing. */
    DATABASE_ROLE,
    /** That role has the rights that Liquibase gives it: neither fewer nor more. */
    DATABASE_RIGHTS,
    /** Nobody can change or remove a row of the history. */
    DATABASE_HISTORY,
    /** The tables are those of this release. */
    DATABASE_TABLES,
    /** The keystore opens and has a key that PINs are sealed to now. */
    KEYS,
    /** The mail server lets us in. No mail is sent. */
    MAIL,
    /** The company's single sign-on tells where people are sent and by which keys it signs. */
    SINGLE_SIGN_ON
}
