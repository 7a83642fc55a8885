package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inviting many people at once, each as {@link InvitePerson} does it, with a look beforehand that changes nothing. */
public final class InvitePeople {
    /** So many at a time. */
    public static final int MOST = 500;

    private final People people;
    private final InvitePerson invite;
    private final Chronicle chronicle;

    public InvitePeople(People people, InvitePerson invite, Chronicle chronicle) {
        this.people = people;
        this.invite = invite;
        this.chronicle = chronicle;
    }

    /**
     * What would become of each: nobody is invited.
     *
     * @param those at most {@link #MOST}
     */
    public Outcome look(Actor actor, List<InvitePerson.NewPerson> those) {
        if (!mayInvite(actor)) {
            return new Outcome.NotAllowed();
        }
        Set<String> taken = new HashSet<>(people.addressesAmong(
                actor.company(),
                those.stream()
                        .flatMap(person -> Spelling.address(person.email()).stream())
                        .toList()));
        return new Outcome.Lines(
                those.stream().map(person -> looked(actor, person, taken)).toList());
    }

    /**
     * Invites each who can be; the others stay outside, each for its own reason. Doing it twice finds those of the first time
     * there already.
     *
     * @param those at most {@link #MOST}
     */
    public Outcome invite(Actor actor, List<InvitePerson.NewPerson> those) {
        if (!mayInvite(actor)) {
            return new Outcome.NotAllowed();
        }
        List<Line> lines = new ArrayList<>();
        for (InvitePerson.NewPerson person : those) {
            lines.add(new Line(person, invite.invite(actor, person)));
        }
        return new Outcome.Lines(lines);
    }

    private boolean mayInvite(Actor actor) {
        boolean may = actor.may(Permission.MANAGE_PEOPLE);
        if (!may) {
            chronicle.draft(actor, PeopleAction.INVITE).refused("not-allowed");
        }
        return may;
    }

    /** Notes the address as taken, for those who come after. */
    private static Line looked(Actor actor, InvitePerson.NewPerson person, Set<String> taken) {
        Optional<InvitePerson.Outcome> unfit = InvitePerson.unfit(actor, person);
        boolean isThere = Spelling.address(person.email())
                .filter(address -> !taken.add(address))
                .isPresent();
        return new Line(person, unfit.orElse(isThere ? new InvitePerson.Outcome.AddressTaken() : null));
    }

    /**
     * What became of one, or would.
     *
     * @param outcome null for somebody who can be invited
     */
    public record Line(InvitePerson.NewPerson person, InvitePerson.@Nullable Outcome outcome) {}

    public sealed interface Outcome {
        record Lines(List<Line> lines) implements Outcome {
            public Lines {
                lines = List.copyOf(lines);
            }
        }

        record NotAllowed() implements Outcome {}
    }
}
