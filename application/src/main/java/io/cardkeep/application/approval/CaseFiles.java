package io.cardkeep.application.approval;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.approval.ApprovalRules;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the approval rules look at, for one request or for a whole list in as many questions. */
public final class CaseFiles {
    private static final Duration COUNTED = Duration.ofDays(90);

    private final PinResets resets;
    private final Cards cards;
    private final People people;
    private final ApprovalRules rules;
    private final Chronicle chronicle;

    public CaseFiles(PinResets resets, Cards cards, People people, ApprovalRules rules, Chronicle chronicle) {
        this.resets = resets;
        this.cards = cards;
        this.people = people;
        this.rules = rules;
        this.chronicle = chronicle;
    }

    CaseFile of(Actor actor, PinReset reset) {
        return of(actor, List.of(reset)).getFirst();
    }

    List<CaseFile> of(Actor actor, List<? extends PinReset> some) {
        List<PinResetRequest> requests = some.stream().map(PinReset::request).toList();
        Set<CardId> ids =
                requests.stream().map(request -> request.card().card()).collect(Collectors.toSet());
        Map<CardId, Card> byCard = cards.byIds(actor.company(), ids);
        Map<CardId, Integer> counts =
                resets.countOn(actor.company(), ids, chronicle.now().minus(COUNTED));
        Map<PersonId, Person> named = named(actor, requests);
        Decider decider = Decider.of(actor, people, holders(requests), chronicle.now());
        return some.stream()
                .map(reset -> {
                    PinResetRequest request = reset.request();
                    Card card = known(byCard, request.card().card());
                    Person holder = known(named, request.cardholder());
                    return new CaseFile(
                            reset,
                            card,
                            holder,
                            known(named, request.askedBy()),
                            counts.getOrDefault(card.id(), 0),
                            rules.refusal(actor, decider.about(request.askedBy(), card, holder), chronicle.now())
                                    .orElse(null));
                })
                .toList();
    }

    /** Names by id, for who decided. */
    Map<PersonId, Person> people(Actor actor, Collection<PersonId> ids) {
        return people.byIds(actor.company(), ids);
    }

    /** The name of who decided; null for what time did. */
    @Nullable
    String name(Actor actor, @Nullable PersonId id) {
        return id == null
                ? null
                : people.find(actor.company(), id).map(Person::name).orElse(null);
    }

    /** Whether somebody other than the actor, the asker and the cardholder holds the right to decide. */
    boolean anotherCanDecide(Actor actor, PinResetRequest request) {
        return people.deciders(actor.company()).stream()
                .map(Person::id)
                .filter(id -> !id.equals(actor.person()))
                .filter(id -> !id.equals(request.askedBy()))
                .anyMatch(id -> !id.equals(request.cardholder()));
    }

    private Map<PersonId, Person> named(Actor actor, List<PinResetRequest> requests) {
        Set<PersonId> ids = new HashSet<>(holders(requests));
        requests.forEach(request -> ids.add(request.askedBy()));
        return people.byIds(actor.company(), ids);
    }

    private static Set<PersonId> holders(List<PinResetRequest> requests) {
        return requests.stream().map(PinResetRequest::cardholder).collect(Collectors.toSet());
    }

    /** Cards and people are never removed, so what a request names is there. */
    private static <K, V> V known(Map<K, V> stored, K id) {
        return Objects.requireNonNull(stored.get(id), "A PIN reset names somebody or something that is not stored.");
    }
}
