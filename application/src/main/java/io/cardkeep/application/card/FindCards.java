package io.cardkeep.application.card;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.People;
import java.time.Instant;
import java.util.List;

/** Reads the cards of every known account at EnKash and stores what is new or changed. Part of {@link SyncCards}. */
public final class FindCards {
    private static final int BATCH = 200;

    private final CardAccounts accounts;
    private final CardIssuer issuer;
    private final Chronicle chronicle;
    private final Shelving shelving;

    /** Reads from the issuer into the shelf. */
    public FindCards(CardAccounts accounts, CardIssuer issuer, Shelf shelf, People people, Chronicle chronicle) {
        this.accounts = accounts;
        this.issuer = issuer;
        this.chronicle = chronicle;
        this.shelving = new Shelving(shelf, people, chronicle);
    }

    Found run(CompanyId company) {
        Found all = new Found(0, 0, 0);
        for (CardAccount account : accounts.of(company)) {
            // Before the reading, so that a change we make while it runs is newer than what it tells.
            Instant asOf = chronicle.now();
            all = all.plus(
                    issuer.cards(account) instanceof Reading.Read<List<IssuedCard>>(var issued)
                            ? store(company, issued, asOf)
                            : new Found(0, 0, 1));
        }
        return all;
    }

    private Found store(CompanyId company, List<IssuedCard> issued, Instant asOf) {
        Found all = new Found(0, 0, 0);
        for (int from = 0; from < issued.size(); from += BATCH) {
            List<IssuedCard> batch = issued.subList(from, Math.min(from + BATCH, issued.size()));
            all = all.plus(shelving.store(company, batch, asOf));
        }
        return all;
    }

    /** The stored side of a card. */
    public record Shelf(Cards cards, Instructions instructions) {}

    /** How many cards are new, how many changed without us, how many accounts could not be read. */
    record Found(int added, int changed, int unread) {
        Found plus(Found other) {
            return new Found(added + other.added, changed + other.changed, unread + other.unread);
        }
    }
}
