package io.cardkeep.enkash;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * "Get Transaction Details" by reference; and without one, as "Get All Transaction details", card by card: the page calls
 * the card's id required, and nothing says that leaving it out asks for the whole account.
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

    /** Looked through to the last page, since a server that ignores the filter must not make a load look undone. */
    @Override
    public Reading<List<CardTransaction>> byReference(CardRef card, LoadReference reference) {
        Question question = Question.about(card, Endpoint.TRANSACTION).with("pgReferenceNumber", reference.value());
        TransactionFields fields = new TransactionFields(card.company(), card.account(), time);
        Reading<List<CardTransaction>> all = pages.all(question, Integer.MAX_VALUE, CardTransaction::id, fields::read);
        return all instanceof Reading.Read<List<CardTransaction>>(List<CardTransaction> found)
                ? new Reading.Read<>(found.stream()
                        .filter(each -> reference.value().equals(each.reference()))
                        .filter(each -> each.card().equals(card))
                        .sorted(comparing(CardTransaction::at, reverseOrder()))
                        .toList())
                : all;
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
        Question question = Question.about(account.company(), account.id(), Endpoint.ALL_TRANSACTIONS)
                .with("enKashCardId", card.ref().card().value())
                .with("txnDateFrom", WireTime.write(since));
        TransactionFields fields = new TransactionFields(account.company(), account.id(), time);
        return pages.all(question, limit, CardTransaction::id, fields::read);
    }
}
