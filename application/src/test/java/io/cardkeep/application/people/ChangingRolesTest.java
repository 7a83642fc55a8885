package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.people.ChangeRole.Outcome;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Who gives which role to whom, and what comes with it. */
final class ChangingRolesTest {
    private final World world = new World();
    private final ChangeRole roles = world.people.role;
    private final Actor meera = world.anAdmin("Meera Iyer").joined().build();
    private final Actor asha = world.anEmployee("Asha Rao").joined().build();

    @Test
    void a_role_counts_at_once_and_is_told_and_written_down() {
        assertThat(roles.change(meera, asha.person(), Role.AUDITOR)).isEqualTo(new Outcome.Changed("Asha Rao"));

        assertThat(world.people.now(asha).role()).isEqualTo(Role.AUDITOR);
        assertThat(world.outbox.of(Notice.RoleChanged.class))
                .extracting(each -> each.to().name(), Notice.RoleChanged::by, Notice.RoleChanged::role)
                .containsExactly(Tuple.tuple("Asha Rao", "Meera Iyer", Role.AUDITOR));
        assertThat(world.lastEntry().details())
                .containsEntry("role-before", "EMPLOYEE")
                .containsEntry("role", "AUDITOR");
        assertThat(world.memory.people().touchesOn(World.COMPANY, List.of(asha.person()), Instant.EPOCH))
                .extracting(PersonTouch::kind)
                .containsExactly(PersonTouch.Kind.ROLE_CHANGED);
        assertThat(roles.change(meera, asha.person(), Role.AUDITOR)).isEqualTo(new Outcome.Unchanged("Asha Rao"));
    }

    @Test
    void a_right_that_was_given_waits_for_a_further_person() {
        Actor kabir = world.anAdmin("Kabir Sen").joined().build();
        roles.change(meera, asha.person(), Role.APPROVER);

        assertThat(world.people.now(asha).sponsors().confirmed()).isFalse();
        assertThat(world.people.confirm.confirm(meera, asha.person()))
                .isEqualTo(new ConfirmApprover.Outcome.InvitedByYou("Asha Rao"));
        assertThat(world.people.confirm.confirm(kabir, asha.person()))
                .isEqualTo(new ConfirmApprover.Outcome.Confirmed("Asha Rao"));
        assertThat(world.people.now(asha).sponsors().confirmed()).isTrue();

        roles.change(meera, asha.person(), Role.ADMIN);
        assertThat(world.people.now(asha).sponsors().confirmed()).isFalse();
    }

    @Test
    void an_officer_neither_gives_nor_takes_what_they_do_not_hold() {
        Actor omar = world.anOfficer("Omar Ali").joined().build();

        for (Role role : List.of(Role.ADMIN, Role.APPROVER, Role.AUDITOR)) {
            assertThat(roles.change(omar, asha.person(), role)).as(role.name()).isEqualTo(new Outcome.MoreThanYours());
        }
        assertThat(roles.change(omar, meera.person(), Role.EMPLOYEE)).isEqualTo(new Outcome.MoreThanYours());
        assertThat(roles.change(omar, asha.person(), Role.SECURITY_OFFICER)).isEqualTo(new Outcome.Changed("Asha Rao"));
        assertThat(ShowPerson.givenBy(omar)).containsExactly(Role.EMPLOYEE, Role.SECURITY_OFFICER);
        assertThat(ShowPerson.givenBy(meera)).containsExactly(Role.values());
        assertThat(world.entriesOf(PeopleAction.CHANGE_ROLE))
                .containsExactly(
                        "REFUSED more-than-own-rights",
                        "REFUSED more-than-own-rights",
                        "REFUSED more-than-own-rights",
                        "REFUSED more-than-own-rights",
                        "DONE");
    }

    @Test
    void nobody_changes_their_own() {
        assertThat(roles.change(meera, meera.person(), Role.EMPLOYEE)).isEqualTo(new Outcome.Yourself());
        assertThat(world.people.now(meera).role()).isEqualTo(Role.ADMIN);
        assertThat(world.entriesOf(PeopleAction.CHANGE_ROLE)).containsExactly("REFUSED own-role");
    }

    @Test
    void the_last_officer_who_can_sign_in_stays_one() {
        Actor omar = world.anOfficer("Omar Ali").joined().build();
        world.anOfficer("Invited alone").build();

        assertThat(roles.change(meera, omar.person(), Role.EMPLOYEE))
                .isEqualTo(new Outcome.LastOne(Role.SECURITY_OFFICER));
        world.anOfficer("Tara Bose").joined().build();
        assertThat(roles.change(meera, omar.person(), Role.EMPLOYEE)).isEqualTo(new Outcome.Changed("Omar Ali"));
    }

    @Test
    void only_who_manages_people_does_it_and_only_to_people_of_the_company() {
        for (Actor other : List.of(
                asha,
                world.anApprover("Nila Das").build(),
                world.anAuditor("Farah Khan").build())) {
            assertThat(roles.change(other, meera.person(), Role.EMPLOYEE)).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(roles.change(meera, new PersonId(Samples.id()), Role.EMPLOYEE))
                .isEqualTo(new Outcome.NotFound());
        assertThat(world.people.now(meera).role()).isEqualTo(Role.ADMIN);
    }
}
