package io.cardkeep.application.card;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what EnKash said of cards beside what we know of them. */
final class Shelving {
    private final FindCards.Shelf shelf;
    private final People people;
    private final Chronicle chronicle;

    Shelving(FindCards.Shelf shelf, People people, Chronicle chronicle) {
        this.shelf = shelf;
        this.people = people;
        this.chronicle = chronicle;
    }

    FindCards.Found store(CompanyId company, List<IssuedCard> issued, Instant asOf) {
        Set<CardId> ids = issued.stream().map(each -> each.ref().card()).collect(Collectors.toSet());
        Map<CardId, Card> known = shelf.cards().byIds(company, ids);
        Set<CardId> unsettled = unsettled(company, issued);
        Map<String, Person> owners = people.byEmails(company, addresses(issued, known));
        Successors successors = Successors.of(shelf, issued, known);
        int added = 0;
        int changed = 0;
        for (IssuedCard each : issued) {
            Card card = known.get(each.ref().card());
            @Nullable Person owner = each.email() == null ? null : owners.get(each.email());
            if (card == null) {
                added += add(successors.place(each, owner, asOf)) ? 1 : 0;
            } else {
                changed += !unsettled.contains(card.id()) && refresh(card, each, asOf) ? 1 : 0;
                link(card, owner);
            }
        }
        return new FindCards.Found(added, changed, 0);
    }

    /** Cards of which this reading may not tell how they will be, or who made them so. */
    private Set<CardId> unsettled(CompanyId company, List<IssuedCard> issued) {
        Map<CardId, CardStatus> said =
                issued.stream().collect(Collectors.toMap(each -> each.ref().card(), IssuedCard::status));
        return shelf.instructions().openOn(company, said.keySet()).stream()
                .filter(open -> open.kind() != InstructionKind.SET_PIN)
                .filter(open -> open.mayStillTakeEffect(chronicle.now()) || explains(open, said))
                .flatMap(open -> open.aboutCard().stream())
                .map(CardRef::card)
                .collect(Collectors.toSet());
    }

    /** A locked card is nobody else's doing while it is not known what became of our own lock. */
    private static boolean explains(Instruction open, Map<CardId, CardStatus> said) {
        return open.kind() == InstructionKind.LOCK_CARD && said.get(open.card().card()) == CardStatus.LOCKED;
    }

    private static Set<String> addresses(List<IssuedCard> issued, Map<CardId, Card> known) {
        return issued.stream()
                .filter(each -> {
                    Card card = known.get(each.ref().card());
                    return card == null || card.holder() == null;
                })
                .flatMap(each -> Stream.ofNullable(each.email()))
                .collect(Collectors.toSet());
    }

    private boolean add(Card card) {
        return shelf.cards().add(card, draft(card, CardAction.FOUND).ends(Outcome.DONE));
    }

    private boolean refresh(Card card, IssuedCard issued, Instant asOf) {
        Card now = card.refreshedBy(issued, asOf);
        if (asOf.isBefore(card.asOf()) || Difference.between(card, now).isEmpty()) {
            shelf.cards().refresh(now);
            return false;
        }
        Draft draft = draft(now, CardAction.CHANGED_AT_ENKASH);
        Difference.between(card, now).forEach(draft::with);
        shelf.cards().refresh(now, draft.ends(Outcome.DONE));
        return true;
    }

    private void link(Card card, @Nullable Person owner) {
        if (card.holder() == null && owner != null) {
            Card linked = card.heldBy(owner.id());
            shelf.cards().link(linked, draft(linked, CardAction.LINK).ends(Outcome.DONE));
        }
    }

    private Draft draft(Card card, CardAction action) {
        return chronicle.draft(card.company(), action).on(card);
    }
}
