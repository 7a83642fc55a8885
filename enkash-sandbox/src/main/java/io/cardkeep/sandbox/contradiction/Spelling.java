package io.cardkeep.sandbox.contradiction;

import static io.cardkeep.sandbox.contradiction.Rewrite.date;
import static io.cardkeep.sandbox.contradiction.Rewrite.each;
import static io.cardkeep.sandbox.contradiction.Rewrite.flag;
import static io.cardkeep.sandbox.contradiction.Rewrite.number;
import static io.cardkeep.sandbox.contradiction.Rewrite.rename;
import static io.cardkeep.sandbox.contradiction.Rewrite.unlessBlank;
import static io.cardkeep.sandbox.contradiction.Rewrite.word;

import io.cardkeep.sandbox.exchange.Call;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which reads a contradiction is about, and how it spells their answers; what changes something is never touched. */
record Spelling(Set<Call> calls, List<Rewrite> rewrites) {
    private static final Set<Call> READS = Set.of(
            Call.GET_ACCOUNT,
            Call.CARD_BALANCE,
            Call.SEARCH,
            Call.WALLET_DETAILS,
            Call.USAGE_LIMITS,
            Call.TRANSACTIONS);
    private static final Map<Contradiction, Spelling> ALL = all();

    static Spelling of(Contradiction contradiction) {
        return ALL.getOrDefault(contradiction, new Spelling(Set.of(), List.of()));
    }

    private static Map<Contradiction, Spelling> all() {
        Map<Contradiction, Spelling> all = new EnumMap<>(Contradiction.class);
        tokens(all);
        everyRead(all);
        accounts(all);
        cards(all);
        lists(all);
        limits(all);
        transactions(all);
        return all;
    }

    private static void tokens(Map<Contradiction, Spelling> all) {
        Set<Call> calls = Set.of(Call.TOKEN);
        all.put(Contradiction.TOKEN_LIFETIME, spelling(calls, rename("expires_in", "valid_until")));
        all.put(Contradiction.TOKEN_TYPE, spelling(calls, word("token_type", "mac")));
    }

    private static void everyRead(Map<Contradiction, Spelling> all) {
        Set<Call> calls = READS;
        all.put(Contradiction.BODY_ENCRYPTION, spelling(calls));
        all.put(
                Contradiction.ENVELOPE_CODE_NAME,
                spelling(
                        calls,
                        rename("code", "resultCode"),
                        rename("response_code", "resultCode"),
                        rename("message", "resultText"),
                        rename("response_message", "resultText")));
        all.put(Contradiction.ENVELOPE_CODE_TYPE, spelling(calls, word("code", "OK"), word("response_code", "OK")));
        all.put(Contradiction.ENVELOPE_SUCCESS, spelling(calls, number("code", 200), number("response_code", 200)));
        all.put(Contradiction.ENVELOPE_PAYLOAD, spelling(calls, rename("payload", "result")));
        all.put(
                Contradiction.AMOUNTS_FORM,
                spelling(
                        calls,
                        unlessBlank("availableBalance", "₹ %s/-"),
                        unlessBlank("availableCardBalance", "₹ %s/-"),
                        unlessBlank("otbBalance", "₹ %s/-"),
                        unlessBlank("principalAmount", "₹ %s/-")));
        all.put(Contradiction.DATES_FORM, spelling(calls, date("dd/MM/yyyy HH:mm:ss", "Asia/Kolkata")));
        all.put(Contradiction.DATES_ZONE, spelling(calls, date("MMM d, yyyy h:mm:ss a", "UTC")));
    }

    private static void accounts(Map<Contradiction, Spelling> all) {
        Set<Call> calls = Set.of(Call.GET_ACCOUNT, Call.CARD_BALANCE);
        all.put(
                Contradiction.ACCOUNT_FIGURES,
                spelling(
                        calls,
                        rename("availableBalance", "accountFunds"),
                        rename("availableCardBalance", "cardFunds")));
        all.put(Contradiction.ACCOUNT_TYPE, spelling(calls, word("accountType", "PREPAID_PLUS")));
    }

    private static void cards(Map<Contradiction, Spelling> all) {
        Set<Call> calls = Set.of(Call.SEARCH, Call.WALLET_DETAILS);
        all.put(Contradiction.SEARCH_ALL, spelling(calls));
        all.put(Contradiction.SEARCH_ONE, spelling(calls));
        all.put(Contradiction.CARD_ID, spelling(calls, rename("enKashCardId", "cardRef")));
        all.put(
                Contradiction.CARD_MASK,
                spelling(calls, each("maskedNumber", mask -> mask.replaceAll("^(.*)(\\d{4})$", "$2 $1"))));
        all.put(Contradiction.CARD_STATUS_FIELD, spelling(calls, rename("cardStatus", "cardState")));
        all.put(Contradiction.CARD_STATUS_WORDS, spelling(calls, word("name", "ENABLED"), word("label", "Enabled")));
        all.put(Contradiction.CARD_BALANCE, spelling(calls, rename("otbBalance", "spendable")));
        all.put(
                Contradiction.CARD_FORM,
                spelling(calls, rename("physicalCard", "medium"), rename("kitNumber", "packNumber")));
        all.put(
                Contradiction.CARD_HOLDER,
                spelling(calls, rename("firstName", "givenName"), rename("lastName", "familyName")));
        all.put(Contradiction.CARD_KYC, spelling(calls, word("kycStatus", "LEVEL_2")));
        all.put(Contradiction.CARD_TERMS, spelling(calls, flag("partnerTncUrl")));
    }

    private static void lists(Map<Contradiction, Spelling> all) {
        Set<Call> calls = Set.of(Call.SEARCH, Call.WALLET_DETAILS, Call.TRANSACTIONS);
        all.put(Contradiction.LIST_SHAPE, spelling(calls, rename("data", "records")));
        all.put(Contradiction.LIST_COUNT, spelling(calls, rename("recordsCount", "more")));
        all.put(Contradiction.LIST_LIMIT, spelling(calls));
        all.put(Contradiction.LIST_OFFSET, spelling(calls));
        all.put(Contradiction.LIST_ORDER, spelling(calls));
    }

    private static void limits(Map<Contradiction, Spelling> all) {
        Set<Call> calls = Set.of(Call.USAGE_LIMITS);
        all.put(Contradiction.LIMITS_NAMES, spelling(calls, Rewrite.renameLimits()));
        all.put(Contradiction.LIMITS_FORM, spelling(calls, Rewrite.unlimited()));
        all.put(Contradiction.LIMITS_SWITCHES, spelling(calls, Rewrite.yesAndNo()));
    }

    private static void transactions(Map<Contradiction, Spelling> all) {
        Set<Call> calls = Set.of(Call.TRANSACTIONS);
        all.put(Contradiction.TRANSACTIONS_ID, spelling(calls, rename("enKashCardTransactionId", "entry")));
        all.put(Contradiction.TRANSACTIONS_AMOUNT, spelling(calls, rename("principalAmount", "billed")));
        all.put(
                Contradiction.TRANSACTIONS_DATE,
                spelling(
                        calls,
                        rename("txnDate", "happened"),
                        rename("createdOn", "booked"),
                        rename("modifiedOn", "touched")));
        all.put(Contradiction.TRANSACTIONS_DIRECTION, spelling(calls, word("cardTransactionType", "OUTGOING")));
        all.put(Contradiction.TRANSACTIONS_STATES, spelling(calls, word("status", "CLEARED")));
        all.put(Contradiction.TRANSACTIONS_MERCHANT, spelling(calls, rename("merchantName", "acceptor")));
        all.put(Contradiction.TRANSACTIONS_REFERENCE, spelling(calls, rename("pgReferenceNumber", "trace")));
        all.put(Contradiction.TRANSACTIONS_SINCE, spelling(calls));
        all.put(Contradiction.TRANSACTIONS_BY_REFERENCE, spelling(calls));
        all.put(Contradiction.TRANSACTIONS_UNKNOWN_REFERENCE, spelling(calls));
    }

    private static Spelling spelling(Set<Call> calls, Rewrite... rewrites) {
        return new Spelling(calls, List.of(rewrites));
    }
}
