package io.cardkeep.domain.doctor;

import static io.cardkeep.domain.doctor.Remedy.NOTE;
import static io.cardkeep.domain.doctor.Remedy.SET;
import static io.cardkeep.domain.doctor.Remedy.TEACH;

/**
 * What is assumed of EnKash's wire where its pages are silent or contradict each other, each with its row in
 * docs/enkash-assumptions.md, which names the pages.
 */
public enum Assumption {
    TOKEN_LIFETIME("token.lifetime", TEACH, "TokenEndpoint"),
    TOKEN_TYPE("token.type", TEACH, "AccessToken"),
    TOKEN_END("token.end", ToldBy.WAITING, TEACH, "Delivery"),

    BODY_ENCRYPTION("body.encryption", SET, "ENKASH_ENCRYPTION, ENKASH_SECRET"),
    ENVELOPE_CODE_NAME("envelope.code-name", TEACH, "Envelope"),
    ENVELOPE_CODE_TYPE("envelope.code-type", TEACH, "Envelope"),
    ENVELOPE_SUCCESS("envelope.success", TEACH, "Envelope"),
    ENVELOPE_PAYLOAD("envelope.payload", TEACH, "Envelope"),

    ACCOUNT_PATH("account.path", SET, "ENKASH_GENERATION, ENKASH_PATHS_CARDBALANCE"),
    ACCOUNT_FIGURES("account.figures", TEACH, "EnkashAccountLookup"),
    ACCOUNT_TYPE("account.type", NOTE, "EnkashAccountOpening"),
    ACCOUNT_OPENING("account.opening", ToldBy.OPENING_AN_ACCOUNT, TEACH, "EnkashAccountOpening"),

    SEARCH_PATH("search.path", SET, "ENKASH_PATHS_SEARCH"),
    SEARCH_ALL("search.all", TEACH, "EnkashCardIssuer"),
    SEARCH_ONE("search.one", NOTE, "EnkashCardIssuer"),

    LIST_SHAPE("list.shape", TEACH, "Listing"),
    LIST_COUNT("list.count", NOTE, "Listing"),
    LIST_LIMIT("list.limit", NOTE, "Pages"),
    LIST_OFFSET("list.offset", TEACH, "Pages"),
    LIST_ORDER("list.order", NOTE, "Pages"),

    CARD_ID("card.id", TEACH, "CardFields"),
    CARD_MASK("card.mask", TEACH, "CardFields"),
    CARD_STATUS_FIELD("card.status-field", TEACH, "CardFields"),
    CARD_STATUS_WORDS("card.status-words", TEACH, "CardFields"),
    CARD_BALANCE("card.balance", TEACH, "CardFields"),
    CARD_FORM("card.form", TEACH, "CardFields"),
    CARD_HOLDER("card.holder", TEACH, "CardFields"),
    CARD_KYC("card.kyc", TEACH, "CardRequirements"),
    CARD_TERMS("card.terms", TEACH, "CardRequirements"),

    AMOUNTS_FORM("amounts.form", TEACH, "Fields"),
    DATES_FORM("dates.form", TEACH, "WireTime"),
    DATES_ZONE("dates.zone", SET, "ENKASH_ZONE"),

    LIMITS_PATH("limits.path", TEACH, "Endpoint"),
    LIMITS_NAMES("limits.names", TEACH, "ControlFields"),
    LIMITS_FORM("limits.form", TEACH, "ControlFields"),
    LIMITS_SWITCHES("limits.switches", TEACH, "ControlFields"),
    CONTROLS_CHANGE("controls.change", ToldBy.CHANGING_CONTROLS, TEACH, "EnkashCardControls"),

    TRANSACTIONS_PATH("transactions.path", SET, "ENKASH_PATHS_ALLTRANSACTIONS"),
    TRANSACTIONS_ID("transactions.id", TEACH, "TransactionFields"),
    TRANSACTIONS_AMOUNT("transactions.amount", TEACH, "TransactionFields"),
    TRANSACTIONS_DATE("transactions.date", TEACH, "TransactionFields"),
    TRANSACTIONS_DIRECTION("transactions.direction", TEACH, "TransactionFields"),
    TRANSACTIONS_STATES("transactions.states", TEACH, "TransactionFields"),
    TRANSACTIONS_MERCHANT("transactions.merchant", TEACH, "TransactionFields"),
    TRANSACTIONS_REFERENCE("transactions.reference", TEACH, "TransactionFields"),
    TRANSACTIONS_SINCE("transactions.since", NOTE, "EnkashTransactionFeed"),
    TRANSACTIONS_BY_REFERENCE("transactions.by-reference", NOTE, "EnkashTransactionFeed"),
    TRANSACTIONS_UNKNOWN_REFERENCE("transactions.unknown-reference", TEACH, "EnkashTransactionFeed"),

    LOAD_WORDS("load.words", ToldBy.LOADING_MONEY, TEACH, "EnkashAccountFunding"),
    LOAD_REPEAT("load.repeat", ToldBy.LOADING_MONEY, TEACH, "EnkashAccountFunding"),
    ISSUE_FIELDS("issue.fields", ToldBy.ISSUING_A_CARD, TEACH, "IssueBody"),
    REPLACE_CARD("replace.card", ToldBy.REPLACING_A_CARD, TEACH, "EnkashCardIssuance"),
    ORDER_PLASTIC("order.plastic", ToldBy.ORDERING_PLASTIC, SET, "ENKASH_PATHS_PHYSICAL"),
    OTP_BODY("otp.body", ToldBy.SENDING_A_CODE, TEACH, "EnkashOtpSender"),
    VIEW_CARD("view.card", ToldBy.SHOWING_A_NUMBER, SET, "ENKASH_PATHS_VIEW, ENKASH_PATHS_VIEWCVV"),
    PIN_BLOCK("pin.block", ToldBy.SETTING_A_PIN, TEACH, "SetPinBody"),
    BLOCK_CODES("block.codes", ToldBy.LOCKING_A_CARD, TEACH, "EnkashCardIssuer"),
    LATE_EFFECT("late.effect", ToldBy.WAITING, SET, "ENKASH_SETTLE_AFTER");

    private final String code;
    private final ToldBy toldBy;
    private final Remedy remedy;
    private final String where;

    Assumption(String code, Remedy remedy, String where) {
        this(code, ToldBy.READS, remedy, where);
    }

    Assumption(String code, ToldBy toldBy, Remedy remedy, String where) {
        this.code = code;
        this.toldBy = toldBy;
        this.remedy = remedy;
        this.where = where;
    }

    /** Its name in the document, on the page and in the terminal; it stays. */
    public String code() {
        return code;
    }

    public ToldBy toldBy() {
        return toldBy;
    }

    /** What to do when it does not hold. */
    public Remedy remedy() {
        return remedy;
    }

    /** Settings by their names as environment variables, or the class of the EnKash adapter that assumes it. */
    public String where() {
        return where;
    }
}
