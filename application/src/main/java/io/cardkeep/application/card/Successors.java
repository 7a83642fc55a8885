package io.cardkeep.application.card;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a card that was just found follows: a replacement that EnKash accepted without showing its successor. A card
 * that could as well be of another replacement or issue follows nobody: a wrong word is worse than none.
 */
final class Successors {
    private final List<IssuedCard> fresh;
    private final List<Card> awaiting;
    private final List<Instruction> making;

    private Successors(List<IssuedCard> fresh, List<Card> awaiting, List<Instruction> making) {
        this.fresh = fresh;
        this.awaiting = awaiting;
        this.making = making;
    }

    /** Those that cards of one reading may follow; asks only when some of them are new. */
    static Successors of(FindCards.Shelf shelf, List<IssuedCard> issued, Map<CardId, Card> known) {
        List<IssuedCard> fresh = issued.stream()
                .filter(card -> !known.containsKey(card.ref().card()))
                .toList();
        List<Account> accounts = fresh.stream()
                .map(card -> new Account(card.ref().company(), card.ref().account()))
                .distinct()
                .toList();
        return new Successors(
                fresh,
                accounts.stream().flatMap(account -> awaiting(shelf, account)).toList(),
                accounts.stream()
                        .flatMap(account -> shelf.instructions().makingCards(account.company(), account.id()).stream())
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
        return followed.size() == 1 && isTheOnlyOne(issued)
                ? followed.getFirst().succeededBy(issued, asOf)
                : Card.seen(issued, owner == null ? null : owner.id(), PinState.UNKNOWN, asOf);
    }

    private boolean isTheOnlyOne(IssuedCard issued) {
        return fresh.stream().noneMatch(other -> !other.ref().equals(issued.ref()) && mayBeForOneHolder(other, issued))
                && making.stream().noneMatch(open -> mayMake(open, issued));
    }

    private static boolean mayBeForOneHolder(IssuedCard other, IssuedCard issued) {
        boolean sameAccount = other.ref().account().equals(issued.ref().account());
        boolean sameAddress =
                other.email() == null || issued.email() == null || other.email().equals(issued.email());
        return sameAccount && sameAddress;
    }

    private static boolean mayMake(Instruction open, IssuedCard issued) {
        return open.holderEmail()
                .map(email -> issued.email() == null || email.equals(issued.email()))
                .orElse(true);
    }

    private static boolean sameHolder(Card old, IssuedCard issued, @Nullable Person owner) {
        boolean sameAccount = old.account().equals(issued.ref().account());
        boolean samePerson = owner != null && old.isHeldBy(owner.id());
        boolean sameName = old.holderName() != null && old.holderName().equals(issued.holderName());
        return sameAccount && (samePerson || sameName);
    }

    private record Account(CompanyId company, CardAccountId id) {}
}
