package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Holder;
import io.cardkeep.sandbox.ledger.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Makes cards: valid for five years, active, with a number of their own. */
final class Issuing {
    private static final int YEARS_VALID = 5;

    private Issuing() {}

    static Card first(Account account, Holder holder, Fields body, Minting minting) {
        Ids ids = minting.ids();
        Instant now = minting.clock().instant();
        ZonedDateTime expiry = expiry(now);
        return new Card(
                ids.card(),
                account.cardAccountId(),
                account.companyId(),
                holder,
                ids.digits(4),
                ids.digits(10),
                month(expiry),
                String.valueOf(expiry.getYear()),
                BigDecimal.ZERO.setScale(2),
                CardStatus.ACTIVE,
                body.flagOr("physicalCard", false),
                body.flagOr("primaryEnKashCard", false),
                now);
    }

    /** The card that takes another's place, with its holder, its kind and its money. */
    static Card successor(Card old, String enKashCardId, Minting minting) {
        Ids ids = minting.ids();
        Instant now = minting.clock().instant();
        ZonedDateTime expiry = expiry(now);
        return new Card(
                enKashCardId,
                old.cardAccountId(),
                old.companyId(),
                old.holder(),
                ids.digits(4),
                ids.digits(10),
                month(expiry),
                String.valueOf(expiry.getYear()),
                old.balance(),
                CardStatus.ACTIVE,
                old.physicalCard(),
                old.primaryEnKashCard(),
                now);
    }

    private static ZonedDateTime expiry(Instant now) {
        return now.atZone(ZoneOffset.UTC).plusYears(YEARS_VALID);
    }

    private static String month(ZonedDateTime expiry) {
        return String.format(Locale.ROOT, "%02d", expiry.getMonthValue());
    }
}
