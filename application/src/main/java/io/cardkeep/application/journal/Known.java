package io.cardkeep.application.journal;

import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.time.Instant;
import java.util.Set;

/** What this installation knows already, for whoever puts something new beside it. */
public record Known(CardAccounts accounts, Cards cards, People people) {
    /** A card made through us, as we keep it; its holder is ours where the address is one of ours. */
    public Card issued(CompanyId company, IssuedCard issued, String email, Instant asOf) {
        Person holder = people.byEmails(company, Set.of(email)).get(email);
        return Card.seen(issued, holder == null ? null : holder.id(), PinState.NEVER_SET, asOf);
    }
}
