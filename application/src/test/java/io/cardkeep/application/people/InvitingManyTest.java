package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inviting many people at once. */
final class InvitingManyTest {
    private final World world = new World();
    private final InvitePeople many = new InvitePeople(world.memory.people(), world.people.invite, world.chronicle);
    private final Actor meera = world.anAdmin("Meera Iyer").joined().build();
    private final Actor officer = world.anOfficer("Omar Ali").joined().build();

    @Test
    void a_look_says_what_would_become_of_each_and_changes_nothing() {
        world.people.invites(meera, "Asha Rao", "asha@anay.test", Role.EMPLOYEE);
        int before = world.memory.history().all().size();

        assertThat(outcomes(many.look(
                        officer,
                        List.of(
                                person("Nila Das", "nila@anay.test", Role.EMPLOYEE),
                                person("Twice", " NILA@anay.test", Role.EMPLOYEE),
                                person("Asha Again", "asha@anay.test", Role.EMPLOYEE),
                                person("", "a@anay.test", Role.EMPLOYEE),
                                person("No Address", "nowhere", Role.EMPLOYEE),
                                person("Chief", "chief@anay.test", Role.ADMIN)))))
                .containsExactly(
                        null,
                        new InvitePerson.Outcome.AddressTaken(),
                        new InvitePerson.Outcome.AddressTaken(),
                        new InvitePerson.Outcome.NameUnfit(),
                        new InvitePerson.Outcome.AddressUnfit(),
                        new InvitePerson.Outcome.MoreThanYours());

        assertThat(world.memory.history().all()).hasSize(before);
        assertThat(world.memory.people().findByEmail("nila@anay.test")).isEmpty();
    }

    @Test
    void each_who_can_be_is_invited_and_a_second_time_finds_them_there() {
        List<InvitePerson.NewPerson> those = List.of(
                person("Nila Das", "nila@anay.test", Role.EMPLOYEE),
                person("Twice", "nila@anay.test", Role.EMPLOYEE),
                person("Ravi Nair", "ravi@anay.test", Role.APPROVER));

        assertThat(outcomes(many.invite(meera, those)))
                .hasExactlyElementsOfTypes(
                        InvitePerson.Outcome.Invited.class,
                        InvitePerson.Outcome.AddressTaken.class,
                        InvitePerson.Outcome.Invited.class);
        assertThat(outcomes(many.invite(meera, those))).containsOnly(new InvitePerson.Outcome.AddressTaken());

        assertThat(world.memory.people().findByEmail("ravi@anay.test"))
                .hasValueSatisfying(ravi -> assertThat(ravi.sponsors().makers()).containsExactly(meera.person()));
        assertThat(world.entriesOf(PeopleAction.INVITE))
                .filteredOn("DONE"::equals)
                .hasSize(2 + 2);
    }

    @Test
    void who_manages_no_people_is_refused_and_that_is_written_down() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        List<InvitePerson.NewPerson> those = List.of(person("Nila Das", "nila@anay.test", Role.EMPLOYEE));

        assertThat(many.look(asha, those)).isEqualTo(new InvitePeople.Outcome.NotAllowed());
        assertThat(many.invite(asha, those)).isEqualTo(new InvitePeople.Outcome.NotAllowed());

        assertThat(world.entriesOf(PeopleAction.INVITE))
                .filteredOn("REFUSED not-allowed"::equals)
                .hasSize(2);
    }

    private static List<InvitePerson.Outcome> outcomes(InvitePeople.Outcome outcome) {
        return ((InvitePeople.Outcome.Lines) outcome)
                .lines().stream().map(InvitePeople.Line::outcome).toList();
    }

    private static InvitePerson.NewPerson person(String name, String email, Role role) {
        return new InvitePerson.NewPerson(name, email, role, null);
    }
}
