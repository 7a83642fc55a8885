package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.people.ChangeAccess.Outcome;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.SetUpToken;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ending access, giving it back, and signing somebody out. */
final class ChangingAccessTest {
    private final World world = new World();
    private final ChangeAccess access = world.people.access;
    private final Actor meera = world.anAdmin("Meera Iyer").joined().build();
    private final Actor asha = world.anEmployee("Asha Rao").joined().build();

    @Test
    void access_ends_with_every_session_and_comes_back() {
        assertThat(access.end(meera, asha.person())).isEqualTo(new Outcome.Ended("Asha Rao"));

        assertThat(world.people.now(asha).active()).isFalse();
        assertThat(world.people.signedOut.people()).containsExactly(asha.person());
        assertThat(access.end(meera, asha.person())).isEqualTo(new Outcome.Unchanged("Asha Rao"));

        assertThat(access.restore(meera, asha.person())).isEqualTo(new Outcome.Restored("Asha Rao"));
        assertThat(world.people.now(asha).active()).isTrue();
        assertThat(access.restore(meera, asha.person())).isEqualTo(new Outcome.Unchanged("Asha Rao"));
        assertThat(world.outbox.readers(Notice.AccessEnded.class)).containsExactly("Asha Rao");
        assertThat(world.outbox.readers(Notice.AccessRestored.class)).containsExactly("Asha Rao");
        assertThat(world.entriesOf(PeopleAction.END_ACCESS)).containsExactly("DONE");
        assertThat(world.entriesOf(PeopleAction.RESTORE_ACCESS)).containsExactly("DONE");
    }

    @Test
    void an_invitation_that_is_on_its_way_ends_with_it_for_good() {
        PersonId nila = world.people.invites(meera, "Nila Das", "nila@anay.test", Role.EMPLOYEE);
        SetUpToken token = world.people.mailed();

        access.end(meera, nila);
        access.restore(meera, nila);

        assertThat(world.people.join.whom(token)).isEmpty();
    }

    @Test
    void a_right_to_decide_that_comes_back_waits_for_a_further_person() {
        Actor kabir = world.anAdmin("Kabir Sen").joined().build();

        access.end(meera, kabir.person());
        access.restore(meera, kabir.person());

        assertThat(world.people.now(kabir).sponsors().confirmed()).isFalse();
    }

    @Test
    void nobody_ends_their_own_and_nobody_the_last_admins() {
        Actor omar = world.anOfficer("Omar Ali").joined().build();

        assertThat(access.end(meera, meera.person())).isEqualTo(new Outcome.Yourself());
        assertThat(access.end(omar, meera.person())).isEqualTo(new Outcome.LastOne(Role.ADMIN));
        world.anAdmin("Kabir Sen").joined().build();
        assertThat(access.end(omar, meera.person())).isEqualTo(new Outcome.Ended("Meera Iyer"));
        assertThat(access.restore(omar, meera.person())).isEqualTo(new Outcome.MoreThanYours());
        assertThat(world.entriesOf(PeopleAction.END_ACCESS))
                .containsExactly("REFUSED own-access", "REFUSED last-of-role", "DONE");
    }

    @Test
    void an_officer_signs_an_admin_out_everywhere() {
        Actor omar = world.anOfficer("Omar Ali").build();

        assertThat(world.people.sessions.of(omar, meera.person()))
                .isEqualTo(new EndSessions.Outcome.Ended("Meera Iyer"));
        assertThat(world.people.signedOut.people()).containsExactly(meera.person());
        assertThat(world.people.now(meera).active()).isTrue();
        assertThat(world.people.sessions.of(omar, omar.person())).isEqualTo(new EndSessions.Outcome.Yourself());
    }

    @Test
    void somebody_ends_their_own_sessions_and_no_other() {
        OwnSessions own = new OwnSessions(world.people.signedOut, world.chronicle);

        assertThat(own.list(asha)).hasSize(1);
        assertThat(own.end(asha, asha.person().value())).isEqualTo(new OwnSessions.Outcome.Ended());
        assertThat(own.end(asha, meera.person().value())).isEqualTo(new OwnSessions.Outcome.NotFound());
        assertThat(own.endOthers(asha, asha.person().value())).isEqualTo(new OwnSessions.Outcome.Ended());
        assertThat(world.entriesOf(SignInAction.END_SESSION)).containsExactly("DONE", "REFUSED not-found", "DONE");
    }

    @Test
    void only_who_manages_people_does_it_and_only_to_people_of_the_company() {
        PersonId nobody = new PersonId(Samples.id());
        for (Actor other : List.of(
                asha,
                world.anApprover("Nila Das").build(),
                world.anAuditor("Farah Khan").build())) {
            assertThat(access.end(other, meera.person())).isEqualTo(new Outcome.NotAllowed());
            assertThat(access.restore(other, meera.person())).isEqualTo(new Outcome.NotAllowed());
            assertThat(world.people.sessions.of(other, meera.person())).isEqualTo(new EndSessions.Outcome.NotAllowed());
        }
        assertThat(access.end(meera, nobody)).isEqualTo(new Outcome.NotFound());
        assertThat(access.restore(meera, nobody)).isEqualTo(new Outcome.NotFound());
        assertThat(world.people.sessions.of(meera, nobody)).isEqualTo(new EndSessions.Outcome.NotFound());
        assertThat(world.people.signedOut.people()).isEmpty();
    }
}
