package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Holder;
import io.cardkeep.sandbox.ledger.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The JSON objects that more than one call answers with. */
public final class Shapes {
    private static final DateTimeFormatter ENKASH_TIME =
            DateTimeFormatter.ofPattern("MMM d, yyyy h:mm:ss a", Locale.US).withZone(ZoneId.of("Asia/Kolkata"));

    private static final String TERMS_URL = "https://terms.sandbox.example/cards";

    private Shapes() {}

    static String time(Instant instant) {
        return ENKASH_TIME.format(instant);
    }

    public static ObjectNode card(Card card, Books books) {
        ObjectNode shape = Json.object()
                .put("enKashCardId", card.enKashCardId())
                .put("userId", card.holder().userId())
                .put("cardAccountId", card.cardAccountId())
                .put("companyId", card.companyId())
                .put("maskedNumber", card.maskedNumber())
                .put("kitNumber", card.kitNumber())
                .put("expiryMonth", card.expiryMonth())
                .put("expiryYear", card.expiryYear())
                .put("otbBalance", card.balance());
        shape.putObject("cardStatus")
                .put("name", card.status().name())
                .put("label", card.status().label());
        shape.put("physicalCard", card.physicalCard()).put("primaryEnKashCard", card.primaryEnKashCard());
        Standing standing = books.standing(card);
        return putHolder(shape, card.holder())
                .put("createdOn", time(card.createdOn()))
                .put("kycStatus", standing.kycStatus().name())
                .put("partnerTncUrl", standing.termsAccepted() ? null : TERMS_URL);
    }

    private static ObjectNode putHolder(ObjectNode shape, Holder holder) {
        return shape.put("email", holder.email())
                .put("mobile", holder.mobile())
                .put("title", holder.title())
                .put("firstName", holder.firstName())
                .put("lastName", holder.lastName())
                .put("gender", holder.gender());
    }

    public static ObjectNode account(Account account, Books books) {
        List<Card> cards = books.cardsOf(account.cardAccountId());
        BigDecimal onCards = books.moneyOnCardsOf(account.cardAccountId());
        ObjectNode shape = Json.object()
                .put("cardAccountId", account.cardAccountId())
                .put("companyId", account.companyId())
                .put("companyName", account.companyName())
                .put("accountTitle", account.accountTitle())
                .put("accountType", account.accountType().name())
                .put("creditLimit", 0)
                .put("dynamicLimit", 0)
                .put("usedCreditLimit", account.availableBalance().add(onCards).negate())
                .put("availableBalance", account.availableBalance())
                .put("availableCardBalance", onCards)
                .put("totalCards", cards.size())
                .put("activeCards", active(cards))
                .put("createdOn", time(account.createdOn()));
        cards.stream()
                .filter(Card::primaryEnKashCard)
                .findFirst()
                .ifPresent(primary -> shape.set("primaryEnKashCard", card(primary, books)));
        return shape;
    }

    private static long active(List<Card> cards) {
        return cards.stream().filter(card -> card.status() == CardStatus.ACTIVE).count();
    }
}
