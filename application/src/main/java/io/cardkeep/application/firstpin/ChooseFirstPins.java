package io.cardkeep.application.firstpin;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on which cards are chosen for a proposal: some that were chosen before, and a page of the company's. */
public final class ChooseFirstPins {
    private static final int PAGE = 50;

    private final Cards cards;
    private final People people;

    public ChooseFirstPins(Cards cards, People people) {
        this.cards = cards;
        this.people = people;
    }

    /**
     * The page.
     *
     * @param chosen what was chosen before, on this page or another
     * @param text part of the holder's name, or last digits, or an EnKash card id; null for any
     * @param after the last id of the page before; null for the first page
     */
    public Outcome page(Actor actor, List<CardId> chosen, @Nullable String text, @Nullable CardId after) {
        if (!actor.may(Permission.PROPOSE_FIRST_PINS)) {
            return new Outcome.NotAllowed();
        }
        List<Card> found = cards.list(new CardQuery(actor.company(), null, text, null, after, PAGE + 1));
        List<Card> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<CardId, Card> known = cards.byIds(actor.company(), chosen);
        List<Card> all = new ArrayList<>(page);
        all.addAll(known.values());
        Map<PersonId, Person> holders = people.byIds(actor.company(), ProposalFiles.holders(all));
        return new Outcome.Open(
                chosen.stream()
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .map(card -> candidate(card, holders))
                        .toList(),
                chosen.stream().distinct().filter(id -> !known.containsKey(id)).toList(),
                page.stream().map(card -> candidate(card, holders)).toList(),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    private static Candidate candidate(Card card, Map<PersonId, Person> holders) {
        PersonId holder = card.holder();
        return Candidate.of(card, holder == null ? null : holders.get(holder));
    }

    public sealed interface Outcome {
        /**
         * What can be chosen.
         *
         * @param chosen in the order in which they were
         * @param unknown chosen ids that are none of the company's cards
         * @param page of the company's cards, ascending by id
         * @param next for the page after this one; null on the last */
        record Open(
                List<Candidate> chosen,
                List<CardId> unknown,
                List<Candidate> page,
                @Nullable CardId next) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
