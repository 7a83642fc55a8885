package io.cardkeep.application.approval;

import io.cardkeep.domain.approval.Case;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Sponsors;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of somebody who would decide.
 *
 * @param sponsors who invited them or gave them their role
 * @param confirmed whether a second person confirmed their right, or they set the installation up
 * @param own what they did to the cardholders in question
 * @param sponsorsOwn what those did to them
 * @param recent what anybody did to them within a day
 */
public record Decider(
        Set<PersonId> sponsors,
        boolean confirmed,
        List<PersonTouch> own,
        List<PersonTouch> sponsorsOwn,
        List<PersonTouch> recent) {
    /** Who set the installation up had to make everybody's account; those first days do not count. */
    private static final Duration SETTING_UP = Duration.ofDays(7);

    /** What is known of the actor, as far as these cardholders are concerned. */
    public static Decider of(Actor actor, People people, Collection<PersonId> holders, Instant now) {
        Optional<Person> self = people.find(actor.company(), actor.person());
        Sponsors sponsors = self.map(Person::sponsors).orElse(Sponsors.NOBODY);
        Optional<People.SetUp> setUp = people.setUp(actor.company());
        boolean founder = setUp.stream().anyMatch(each -> each.person().equals(actor.person()));
        Set<PersonId> by = Stream.concat(Stream.of(actor.person()), sponsors.makers().stream())
                .collect(Collectors.toSet());
        List<PersonTouch> touches = people.touches(actor.company(), by, holders, Instant.EPOCH);
        return new Decider(
                sponsors.makers(),
                founder || sponsors.confirmed(),
                touches.stream()
                        .filter(touch -> touch.by().equals(actor.person()))
                        .filter(touch -> setUp.stream().noneMatch(each -> setsUp(each, touch)))
                        .toList(),
                touches.stream()
                        .filter(touch -> sponsors.makers().contains(touch.by()))
                        .toList(),
                people.touchesOn(actor.company(), holders, now.minus(PersonTouch.SETTLES_IN)));
    }

    /** What the rules look at for something that was asked for about a card which somebody holds. */
    public Case about(PersonId askedBy, Card card, Person holder) {
        return new Case(
                askedBy,
                holder.id(),
                card.id().value(),
                own,
                recent,
                sponsors,
                sponsorsOwn.stream().map(PersonTouch::on).collect(Collectors.toSet()),
                confirmed,
                holder.name(),
                card.holderName());
    }

    /** What the rules look at where there is nobody but the one who asks to be independent of. */
    public Case about(PersonId askedBy) {
        return new Case(askedBy, askedBy, "", List.of(), List.of(), sponsors, Set.of(), confirmed, "", null);
    }

    private static boolean setsUp(People.SetUp setUp, PersonTouch touch) {
        return touch.by().equals(setUp.person())
                && touch.at().isBefore(setUp.at().plus(SETTING_UP));
    }
}
