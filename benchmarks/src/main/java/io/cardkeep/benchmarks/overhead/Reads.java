package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Way;
import io.cardkeep.benchmarks.stand.Company;
import io.cardkeep.benchmarks.stand.Stand;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Reading;
import java.util.List;

/** "Get Card Details" of one card. */
final class Reads {
    static final String CALL = "search";

    private final Stand stand;
    private final BareClient bare;
    private final CardIssuer issuer;

    Reads(Stand stand, BareClient bare) {
        this.stand = stand;
        this.bare = bare;
        this.issuer = stand.installation().port(CardIssuer.class);
    }

    /** The bare client first. */
    List<Way> ways() {
        return List.of(
                new NamedWay(
                        "JDK HttpClient, kept-alive connections",
                        caller -> bare.overShared("/search?limit=100&offset=0", json(card(caller)))),
                new NamedWay("adapter", caller -> read(card(caller))));
    }

    private CardId card(int caller) {
        return stand.card(caller).id();
    }

    private static String json(CardId card) {
        return """
                {"companyId":"%s","cardAccountId":"%s","enKashCardId":"%s"}""".formatted(Company.ID.value(), Company.ACCOUNT.id().value(), card.value());
    }

    private void read(CardId card) {
        Reading<IssuedCard> reading = issuer.card(Company.ACCOUNT, card);
        if (!(reading instanceof Reading.Read<IssuedCard>)) {
            throw new IllegalStateException("The card was not read: " + reading);
        }
    }
}
