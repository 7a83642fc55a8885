package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The second person's word, the list of people, and what is written of sign-ins. */
final class ConfirmingApproversTest {
    private final World world = new World();
    private final ConfirmApprover confirm = new ConfirmApprover(world.memory.people(), world.chronicle);
    private final ShowPeople people =
            new ShowPeople(world.memory.people(), world.memory.passkeys(), world.memory.recoveries(), world.clock);
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Actor kabir = world.anAdmin("Kabir Sen").build();
    private final Actor leela = world.anAdmin("Leela Nair").invitedBy(meera).build();

    @Test
    void somebody_other_than_the_inviter_confirms() {
        assertThat(confirm.confirm(meera, leela.person()))
                .isEqualTo(new ConfirmApprover.Outcome.InvitedByYou("Leela Nair"));
        assertThat(confirm.confirm(leela, leela.person())).isEqualTo(new ConfirmApprover.Outcome.Yourself());
        assertThat(confirm.confirm(kabir, leela.person()))
                .isEqualTo(new ConfirmApprover.Outcome.Confirmed("Leela Nair"));
        assertThat(confirm.confirm(kabir, leela.person()))
                .isEqualTo(new ConfirmApprover.Outcome.AlreadyConfirmed("Leela Nair"));
        assertThat(world.entriesOf(PeopleAction.CONFIRM_APPROVER))
                .containsExactly("REFUSED own-invitation", "REFUSED own-right", "DONE", "REFUSED already-confirmed");
    }

    @Test
    void two_people_of_one_inviter_do_not_confirm_each_other_while_somebody_else_could() {
        Actor ravi = world.anAdmin("Ravi Menon").invitedBy(meera).build();

        assertThat(confirm.confirm(ravi, leela.person())).isEqualTo(new ConfirmApprover.Outcome.YoursIsNotConfirmed());
        confirm.confirm(kabir, ravi.person());
        assertThat(confirm.confirm(ravi, leela.person())).isInstanceOf(ConfirmApprover.Outcome.Confirmed.class);
    }

    @Test
    void where_nobody_else_is_there_the_second_invited_person_confirms() {
        World small = new World();
        Actor founder = small.anAdmin("Meera Iyer").build();
        Actor one = small.anAdmin("Leela Nair").invitedBy(founder).build();
        Actor two = small.anAdmin("Ravi Menon").invitedBy(founder).build();
        ConfirmApprover there = new ConfirmApprover(small.memory.people(), small.chronicle);

        assertThat(there.confirm(two, one.person())).isInstanceOf(ConfirmApprover.Outcome.Confirmed.class);
    }

    @Test
    void only_an_approvers_right_is_confirmed_and_only_by_who_manages_people() {
        Actor asha = world.anEmployee("Asha Rao").invitedBy(meera).build();

        assertThat(confirm.confirm(kabir, asha.person())).isEqualTo(new ConfirmApprover.Outcome.NoApprover("Asha Rao"));
        assertThat(confirm.confirm(asha, leela.person())).isEqualTo(new ConfirmApprover.Outcome.NotAllowed());
        assertThat(confirm.confirm(kabir, new PersonId(Samples.id())))
                .isEqualTo(new ConfirmApprover.Outcome.NotFound());
    }

    @Test
    void the_list_says_whose_right_waits_and_who_may_confirm_it() {
        world.anEmployee("Asha Rao").build();

        assertThat(rows(kabir))
                .extracting(ShowPeople.Row::name, ShowPeople.Row::right, ShowPeople.Row::mayConfirm)
                .containsExactly(
                        Tuple.tuple("Asha Rao", ShowPeople.Right.NONE, false),
                        Tuple.tuple("Kabir Sen", ShowPeople.Right.CONFIRMED, false),
                        Tuple.tuple("Leela Nair", ShowPeople.Right.UNCONFIRMED, true),
                        Tuple.tuple("Meera Iyer", ShowPeople.Right.CONFIRMED, false));
        assertThat(rows(meera)).noneMatch(ShowPeople.Row::mayConfirm);
        assertThat(rows(kabir).get(2).invitedBy()).isEqualTo("Meera Iyer");
        assertThat(people.list(world.anAuditor("Farah Khan").build(), null))
                .isEqualTo(new ShowPeople.Outcome.NotAllowed());
    }

    private List<ShowPeople.Row> rows(Actor actor) {
        return ((ShowPeople.Outcome.Listed) people.list(actor, null)).people();
    }
}
