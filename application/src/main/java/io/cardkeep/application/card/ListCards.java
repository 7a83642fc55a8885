package io.cardkeep.application.card;

import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.transaction.TransactionLine;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.transaction.CardTransactions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One's own cards, or the company's for who may see them. */
public final class ListCards {
    private static final int MOST_OWN = 50;
    private static final int RECENT = 10;
    private static final int PAGE = 50;

    private final Cards cards;
    private final CardTransactions transactions;
    private final Instructions instructions;
    private final People people;
    private final PinGate gate;

    public ListCards(
            Cards cards, CardTransactions transactions, Instructions instructions, People people, PinGate gate) {
        this.cards = cards;
        this.transactions = transactions;
        this.instructions = instructions;
        this.people = people;
        this.gate = gate;
    }

    /** The cards the actor holds (at most 50), with what can be done next, and their ten latest transactions. */
    public Mine mine(Actor actor) {
        List<Card> own = cards.list(new CardQuery(actor.company(), actor.person(), null, null, null, MOST_OWN));
        Map<CardId, PinStep> steps = gate.steps(actor, own);
        Map<CardId, List<OpenChange>> open =
                instructions.openOn(actor.company(), own.stream().map(Card::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                each -> each.card().card(), Collectors.mapping(OpenChange::of, Collectors.toList())));
        return new Mine(
                own.stream().map(card -> mine(actor, card, steps, open)).toList(),
                transactions.list(actor.company(), actor.person(), null, null, RECENT).stream()
                        .map(TransactionLine::of)
                        .toList());
    }

    private static MyCard mine(Actor actor, Card card, Map<CardId, PinStep> steps, Map<CardId, List<OpenChange>> open) {
        return new MyCard(
                CardFace.of(card, actor),
                Objects.requireNonNull(steps.get(card.id())),
                open.getOrDefault(card.id(), List.of()),
                CardChange.LOCK.isOpenTo(actor, card),
                CardChange.UNLOCK.isOpenTo(actor, card),
                CardChange.BLOCK.isOpenTo(actor, card));
    }

    /** A keyset page of the company's cards, ascending by id. */
    public Company company(Actor actor, Search search) {
        if (!actor.may(Permission.SEE_ALL_CARDS)) {
            return new Company.NotAllowed();
        }
        List<Card> found = cards.list(
                new CardQuery(actor.company(), null, search.text(), search.status(), search.after(), PAGE + 1));
        List<Card> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<PersonId, Person> holders = people.byIds(
                actor.company(),
                page.stream().flatMap(card -> Stream.ofNullable(card.holder())).collect(Collectors.toSet()));
        return new Company.Listed(
                page.stream().map(card -> row(actor, card, holders)).toList(),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    private static Row row(Actor actor, Card card, Map<PersonId, Person> holders) {
        Person holder = card.holder() == null ? null : holders.get(card.holder());
        return new Row(CardFace.of(card, actor), holder == null ? null : holder.name());
    }

    public record Mine(List<MyCard> cards, List<TransactionLine> recent) {}

    /**
     * A card of one's own.
     *
     * @param open changes whose outcome nobody knows yet, newest first */
    public record MyCard(
            CardFace card, PinStep pin, List<OpenChange> open, boolean mayLock, boolean mayUnlock, boolean mayBlock) {}

    /**
     * What to look for.
     *
     * @param text part of the holder's name, or last digits, or an EnKash card id; null for any
     * @param status null for any
     * @param after the last id of the page before; null for the first page
     */
    public record Search(
            @Nullable String text,
            @Nullable CardStatus status,
            @Nullable CardId after) {}

    public sealed interface Company {
        /**
         * A page of cards.
         *
         * @param next for the page after this one; null on the last */
        record Listed(List<Row> rows, @Nullable CardId next) implements Company {}

        record NotAllowed() implements Company {}
    }

    /**
     * A card of the company.
     *
     * @param holder the name in our people file; null while nobody of ours holds it */
    public record Row(CardFace card, @Nullable String holder) {}
}
