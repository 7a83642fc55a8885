package io.cardkeep.application.card;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom a card that was just found follows: a replacement that EnKash accepted without showing its successor. */
final class Successors {
    private final List<Card> awaiting;

    private Successors(List<Card> awaiting) {
        this.awaiting = awaiting;
    }

    /** Those that cards of one reading may follow; asks only when some of them are new. */
    static Successors of(FindCards.Shelf shelf, List<IssuedCard> issued, Map<CardId, Card> known) {
        return new Successors(issued.stream()
                .map(IssuedCard::ref)
                .filter(ref -> !known.containsKey(ref.card()))
                .map(ref -> new Account(ref.company(), ref.account()))
                .distinct()
                .flatMap(account -> awaiting(shelf, account))
                .toList());
    }

    private static Stream<Card> awaiting(FindCards.Shelf shelf, Account account) {
        List<CardId> ids = shelf.instructions().awaitingSuccessor(account.company(), account.id());
        return ids.isEmpty() ? Stream.empty() : shelf.cards().byIds(account.company(), ids).values().stream();
    }

    /** The new card as we keep it: as a successor where it can be only one card's, else by itself. */
    Card place(IssuedCard issued, @Nullable Person owner, Instant asOf) {
        List<Card> followed =
                awaiting.stream().filter(old -> sameHolder(old, issued, owner)).toList();
        return followed.size() == 1
                ? followed.getFirst().succeededBy(issued, asOf)
                : Card.seen(issued, owner == null ? null : owner.id(), PinState.UNKNOWN, asOf);
    }

    private static boolean sameHolder(Card old, IssuedCard issued, @Nullable Person owner) {
        boolean sameAccount = old.account().equals(issued.ref().account());
        boolean samePerson = owner != null && old.isHeldBy(owner.id());
        boolean sameName = old.holderName() != null && old.holderName().equals(issued.holderName());
        return sameAccount && (samePerson || sameName);
    }

    private record Account(CompanyId company, CardAccountId id) {}
}
