package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import java.util.Map;

/**
 * An authenticated call with a readable body.
 *
 * @param tokenCompany the company the token was given to
 */
record CardCall(String tokenCompany, Fields body, Map<String, String> query) {

    /** The body's company, which must be the token's. */
    String company() {
        String companyId = body.text("companyId");
        if (!companyId.equals(tokenCompany)) {
            throw CallRefused.unknownCompany();
        }
        return companyId;
    }

    /** The body's account, when it is the company's. */
    Account account(Books books) {
        String companyId = company();
        return books.account(body.text("cardAccountId"))
                .filter(account -> account.companyId().equals(companyId))
                .orElseThrow(CallRefused::unknownAccount);
    }

    /** The body's card, when it is the company's and in the account named. */
    Card card(Books books) {
        return cardIn(account(books), body.text("enKashCardId"), books);
    }

    Card cardIn(Account account, String enKashCardId, Books books) {
        return books.card(enKashCardId)
                .filter(card -> card.cardAccountId().equals(account.cardAccountId()))
                .orElseThrow(CallRefused::unknownCard);
    }

    /** The body's card on the pages without a required {@code companyId} or {@code cardAccountId}; those given must fit. */
    Card cardOfTokensCompany(Books books) {
        if (body.has("companyId")) {
            company();
        }
        String accountId = body.textOrNull("cardAccountId");
        Card found = books.card(body.text("enKashCardId"))
                .filter(card -> card.companyId().equals(tokenCompany))
                .orElseThrow(CallRefused::unknownCard);
        if (accountId != null && !accountId.equals(found.cardAccountId())) {
            throw CallRefused.unknownCard();
        }
        return found;
    }
}
