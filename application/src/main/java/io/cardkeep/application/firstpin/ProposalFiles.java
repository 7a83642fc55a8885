package io.cardkeep.application.firstpin;

import io.cardkeep.application.approval.Decider;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinRules;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what belongs to a proposal, in as many questions for a hundred cards as for one. */
public final class ProposalFiles {
    private final Cards cards;
    private final People people;
    private final FirstPinRules rules;

    public ProposalFiles(Cards cards, People people, FirstPinRules rules) {
        this.cards = cards;
        this.people = people;
        this.rules = rules;
    }

    File open(CompanyId company, ProposedCards proposed) {
        Map<CardId, Card> known = cards.byIds(company, proposed.cards());
        List<Card> inOrder = proposed.cards().stream()
                .map(id -> Objects.requireNonNull(known.get(id), "A proposal names a card that is not stored."))
                .toList();
        Set<PersonId> ids = new HashSet<>(holders(inOrder));
        ids.add(proposed.by());
        return new File(proposed, inOrder, people.byIds(company, ids));
    }

    /** Why the actor cannot approve it; empty when they can. */
    Optional<Refusal> refusal(Actor actor, File file, Instant now) {
        PersonId by = file.proposed().by();
        Decider decider = Decider.of(actor, people, holders(file.cards()), now);
        return rules.refusal(
                actor,
                file.proposed(),
                file.cards().stream()
                        .flatMap(card ->
                                Stream.ofNullable(file.holder(card)).map(holder -> decider.about(by, card, holder)))
                        .toList(),
                decider.about(by),
                now);
    }

    /** Names by id, for lists. */
    Map<PersonId, String> names(CompanyId company, Collection<PersonId> ids) {
        return people.byIds(company, ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The name of who decided; null for what time did. */
    @Nullable
    String name(CompanyId company, @Nullable PersonId id) {
        return id == null ? null : people.find(company, id).map(Person::name).orElse(null);
    }

    static Set<PersonId> holders(Collection<Card> cards) {
        return cards.stream().flatMap(card -> Stream.ofNullable(card.holder())).collect(Collectors.toSet());
    }

    /**
     * A proposal with what it names.
     *
     * @param cards in the order of the proposal
     * @param people the holders and who proposed, by id */
    record File(ProposedCards proposed, List<Card> cards, Map<PersonId, Person> people) {
        @Nullable
        Person holder(Card card) {
            PersonId holder = card.holder();
            return holder == null ? null : people.get(holder);
        }

        String proposer() {
            return Optional.ofNullable(people.get(proposed.by()))
                    .map(Person::name)
                    .orElse("");
        }

        /** Touches the proposal and who made it. */
        Draft touchedBy(Draft draft) {
            return draft.touch(Touch.Kind.REQUEST, proposed.id().value().toString(), proposed.number())
                    .touch(Touch.Kind.PERSON, proposed.by().value().toString(), proposer());
        }

        /** Touches the proposal, who made it, and all it names. */
        Draft wholeTouchedBy(Draft draft) {
            cards.forEach(card -> draft.on(card, holder(card)));
            return touchedBy(draft);
        }
    }
}
