package io.cardkeep.enkash;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * "Get Transaction Details" without a reference, card by card: the page calls the card's id required, and nothing says
 * that leaving it out asks for the whole account.
 */
final class EnkashTransactionFeed implements TransactionFeed {
    private static final Logger LOG = LoggerFactory.getLogger(EnkashTransactionFeed.class);

    private final CardIssuer issuer;
    private final Pages pages;
    private final WireTime time;

    EnkashTransactionFeed(EnkashCalls enkash, CardIssuer issuer, WireTime time) {
        this.issuer = issuer;
        this.pages = new Pages(enkash);
        this.time = time;
    }

    @Override
    public Reading<List<CardTransaction>> since(CardAccount account, Instant since, int limit) {
        return switch (issuer.cards(account)) {
            case Reading.Read<List<IssuedCard>>(List<IssuedCard> cards) -> since(account, cards, since, limit);
            case Reading.Refused<List<IssuedCard>>(String reason) -> new Reading.Refused<>(reason);
            case Reading.Unavailable<List<IssuedCard>>(String why, var retryAfter) ->
                new Reading.Unavailable<>(why, retryAfter);
        };
    }

    private Reading<List<CardTransaction>> since(
            CardAccount account, List<IssuedCard> cards, Instant since, int limit) {
        List<CardTransaction> found = new ArrayList<>();
        for (IssuedCard card : cards) {
            switch (of(account, card, since, limit)) {
                case Reading.Read<List<CardTransaction>>(List<CardTransaction> some) -> found.addAll(some);
                case Reading.Refused<List<CardTransaction>>(String reason) ->
                    LOG.warn(
                            "EnKash refused the transactions of card {}: {}",
                            card.ref().card().value(),
                            reason);
                case Reading.Unavailable<List<CardTransaction>> unavailable -> {
                    return unavailable;
                }
            }
        }
        return new Reading.Read<>(found.stream()
                .filter(each -> !each.at().isBefore(since))
                .sorted(comparing(CardTransaction::at, reverseOrder()))
                .limit(limit)
                .toList());
    }

    private Reading<List<CardTransaction>> of(CardAccount account, IssuedCard card, Instant since, int limit) {
        Question question = Question.about(account.company(), account.id(), Endpoint.TRANSACTIONS)
                .with("enKashCardId", card.ref().card().value())
                .with("txnDateFrom", WireTime.write(since));
        TransactionFields fields = new TransactionFields(account, time);
        return pages.all(question, limit, CardTransaction::id, fields::read);
    }
}
