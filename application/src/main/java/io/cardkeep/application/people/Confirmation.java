package io.cardkeep.application.people;

import io.cardkeep.application.people.ConfirmApprover.Outcome;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import java.util.List;
import java.util.Optional;

/** Who may be the second person that confirms an approver's right. */
final class Confirmation {
    private Confirmation() {}

    /** Whether a right to decide needs no confirmation any more: nobody invited them, or somebody confirmed it. */
    static boolean holds(Person person) {
        return person.sponsors().confirmed();
    }

    static Optional<Outcome> obstacle(Actor actor, Person person, People people) {
        String name = person.name();
        if (person.id().equals(actor.person())) {
            return Optional.of(new Outcome.Yourself());
        }
        if (!person.active() || !person.role().may(Permission.DECIDE_PIN_RESETS)) {
            return Optional.of(new Outcome.NoApprover(name));
        }
        if (holds(person)) {
            return Optional.of(new Outcome.AlreadyConfirmed(name));
        }
        if (person.sponsors().makers().contains(actor.person())) {
            return Optional.of(new Outcome.InvitedByYou(name));
        }
        return Rights.of(actor, people).areEnoughFor(person)
                ? Optional.empty()
                : Optional.of(new Outcome.YoursIsNotConfirmed());
    }

    /** The codes by which the history keeps why nothing was confirmed. */
    static String code(Outcome obstacle) {
        return switch (obstacle) {
            case Outcome.Yourself() -> "own-right";
            case Outcome.NoApprover _ -> "no-approver";
            case Outcome.AlreadyConfirmed _ -> "already-confirmed";
            case Outcome.InvitedByYou _ -> "own-invitation";
            case Outcome.YoursIsNotConfirmed() -> "right-not-confirmed";
            case Outcome.ChangedMeanwhile() -> "changed-meanwhile";
            case Outcome.NotAllowed() -> "not-allowed";
            case Outcome.NotFound() -> "not-found";
            case Outcome.Confirmed _ -> throw new IllegalArgumentException("It was confirmed.");
        };
    }

    /**
     * The actor's right beside the others'. Two people whom one admin invited must not confirm each other while somebody
     * with a confirmed right, other than that admin, could: they might both be that admin.
     */
    record Rights(Actor actor, List<Person> deciders) {
        static Rights of(Actor actor, People people) {
            return new Rights(actor, people.deciders(actor.company()));
        }

        boolean mayConfirm(Person person) {
            return !person.id().equals(actor.person())
                    && person.active()
                    && person.role().may(Permission.DECIDE_PIN_RESETS)
                    && !holds(person)
                    && !person.sponsors().makers().contains(actor.person())
                    && areEnoughFor(person);
        }

        boolean areEnoughFor(Person person) {
            return deciders.stream().anyMatch(each -> each.id().equals(actor.person()) && holds(each))
                    || deciders.stream()
                            .filter(Confirmation::holds)
                            .allMatch(each -> person.sponsors().makers().contains(each.id()));
        }
    }
}
