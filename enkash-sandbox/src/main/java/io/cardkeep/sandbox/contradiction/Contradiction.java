package io.cardkeep.sandbox.contradiction;

import java.util.Arrays;
import java.util.Optional;

/** One way in which the wire may differ from what docs/enkash-assumptions.md says, under the code it has there. */
public enum Contradiction {
    TOKEN_LIFETIME("token.lifetime"),
    TOKEN_TYPE("token.type"),
    /** Answers travel in clear though encryption was agreed. */
    BODY_ENCRYPTION("body.encryption"),
    ENVELOPE_CODE_NAME("envelope.code-name"),
    ENVELOPE_CODE_TYPE("envelope.code-type"),
    ENVELOPE_SUCCESS("envelope.success"),
    ENVELOPE_PAYLOAD("envelope.payload"),
    ACCOUNT_FIGURES("account.figures"),
    ACCOUNT_TYPE("account.type"),
    /** A search without a card is refused. */
    SEARCH_ALL("search.all"),
    /** A search for one card lists all. */
    SEARCH_ONE("search.one"),
    LIST_SHAPE("list.shape"),
    LIST_COUNT("list.count"),
    /** The page asked for is as long as the list. */
    LIST_LIMIT("list.limit"),
    /** Every page is the first. */
    LIST_OFFSET("list.offset"),
    /** Lists are oldest first. */
    LIST_ORDER("list.order"),
    CARD_ID("card.id"),
    CARD_MASK("card.mask"),
    CARD_STATUS_FIELD("card.status-field"),
    CARD_STATUS_WORDS("card.status-words"),
    CARD_BALANCE("card.balance"),
    CARD_FORM("card.form"),
    CARD_HOLDER("card.holder"),
    CARD_KYC("card.kyc"),
    CARD_TERMS("card.terms"),
    AMOUNTS_FORM("amounts.form"),
    DATES_FORM("dates.form"),
    DATES_ZONE("dates.zone"),
    LIMITS_NAMES("limits.names"),
    LIMITS_FORM("limits.form"),
    LIMITS_SWITCHES("limits.switches"),
    TRANSACTIONS_ID("transactions.id"),
    TRANSACTIONS_AMOUNT("transactions.amount"),
    TRANSACTIONS_DATE("transactions.date"),
    TRANSACTIONS_DIRECTION("transactions.direction"),
    TRANSACTIONS_STATES("transactions.states"),
    TRANSACTIONS_MERCHANT("transactions.merchant"),
    TRANSACTIONS_REFERENCE("transactions.reference"),
    /** {@code txnDateFrom} is not looked at. */
    TRANSACTIONS_SINCE("transactions.since"),
    /** {@code pgReferenceNumber} is not looked at. */
    TRANSACTIONS_BY_REFERENCE("transactions.by-reference"),
    /** A reference that nobody gave is 404. */
    TRANSACTIONS_UNKNOWN_REFERENCE("transactions.unknown-reference");

    private final String label;

    Contradiction(String label) {
        this.label = label;
    }

    public static Optional<Contradiction> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }
}
