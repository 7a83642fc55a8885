package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Recovery;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letting somebody in anew who lost every way in. */
final class RecoveringTest {
    private static final String NOTE = "Came by with her staff card.";

    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").joined().build();
    private final Actor kabir = world.anAdmin("Kabir Sen").joined().build();
    private final Actor asha = world.anEmployee("Asha Rao").joined().build();

    @Test
    void one_asks_another_agrees_and_the_account_is_as_before_joining() {
        assertThat(ask(meera)).isEqualTo(new AskRecovery.Outcome.Asked("Asha Rao"));
        assertThat(world.people.now(asha).passwordHash()).isNotNull();
        assertThat(world.people.show.show(kabir, asha.person()))
                .isInstanceOfSatisfying(
                        ShowPerson.Outcome.Shown.class,
                        shown -> assertThat(shown.recovery())
                                .isEqualTo(new ShowPerson.Waiting("Meera Iyer", NOTE, world.clock.instant(), false)));

        assertThat(waiting()).containsExactly(new ShowPeople.Waiting(asha.person(), "Asha Rao"));

        assertThat(agree(kabir)).isEqualTo(new AgreeToRecovery.Outcome.Recovered("Asha Rao"));

        assertThat(waiting()).isEmpty();
        assertThat(world.people.now(asha).passwordHash()).isNull();
        assertThat(world.people.signedOut.people()).containsExactly(asha.person());
        assertThat(world.people.join.whom(world.people.mailed()))
                .hasValueSatisfying(invited -> assertThat(invited.id()).isEqualTo(asha.person()));
        assertThat(world.outbox.readers(Notice.RecoveryAsked.class)).containsExactly("Asha Rao");
        assertThat(world.outbox.readers(Notice.Recovered.class)).containsExactly("Asha Rao");
        assertThat(agree(kabir)).isEqualTo(new AgreeToRecovery.Outcome.NotFound());
        assertThat(world.entriesOf(PeopleAction.RECOVER)).containsExactly("DONE", "REFUSED not-found");
    }

    @Test
    void nobody_agrees_to_their_own_request_nor_to_their_own_account() {
        ask(meera);
        assertThat(agree(meera)).isEqualTo(new AgreeToRecovery.Outcome.YourOwn());

        world.people.recovery.ask(meera, kabir.person(), NOTE);
        assertThat(world.people.agreement.agree(kabir, kabir.person()))
                .isEqualTo(new AgreeToRecovery.Outcome.YourOwn());
        assertThat(world.people.recovery.ask(meera, meera.person(), NOTE))
                .isEqualTo(new AskRecovery.Outcome.Yourself());
    }

    @Test
    void whoever_the_asker_made_is_nobody_else_until_confirmed() {
        Actor puppet = world.anAdmin("Puppet Bose").invitedBy(meera).joined().build();
        ask(meera);

        assertThat(agree(puppet)).isEqualTo(new AgreeToRecovery.Outcome.RightNotConfirmed());
        world.people.confirm.confirm(kabir, puppet.person());
        assertThat(agree(puppet)).isEqualTo(new AgreeToRecovery.Outcome.Recovered("Asha Rao"));
    }

    @Test
    void it_waits_for_a_week_and_whoever_manages_people_stops_it() {
        ask(meera);
        world.clock.advance(Recovery.WAITS);
        assertThat(agree(kabir)).isEqualTo(new AgreeToRecovery.Outcome.NotFound());

        ask(meera);
        assertThat(world.people.recovery.withdraw(kabir, asha.person()))
                .isEqualTo(new AskRecovery.Outcome.Withdrawn("Asha Rao"));
        assertThat(agree(kabir)).isEqualTo(new AgreeToRecovery.Outcome.NotFound());
        assertThat(world.people.now(asha).passwordHash()).isNotNull();
    }

    @Test
    void what_does_not_fit_is_said_and_nothing_waits() {
        for (String note : List.of("", "  ", "x".repeat(501))) {
            assertThat(world.people.recovery.ask(meera, asha.person(), note))
                    .isEqualTo(new AskRecovery.Outcome.NoteUnfit());
        }
        world.people.access.end(meera, asha.person());
        assertThat(ask(meera)).isEqualTo(new AskRecovery.Outcome.NotActive());
        assertThat(world.memory.recoveries().waiting(World.COMPANY, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void an_officer_recovers_no_admin_and_the_last_officer_is_not_recovered() {
        Actor omar = world.anOfficer("Omar Ali").joined().build();
        assertThat(world.people.recovery.ask(omar, meera.person(), NOTE))
                .isEqualTo(new AskRecovery.Outcome.MoreThanYours());
        world.people.recovery.ask(kabir, meera.person(), NOTE);
        assertThat(world.people.agreement.agree(omar, meera.person()))
                .isEqualTo(new AgreeToRecovery.Outcome.MoreThanYours());

        world.people.recovery.ask(meera, omar.person(), NOTE);
        assertThat(world.people.agreement.agree(kabir, omar.person()))
                .isEqualTo(new AgreeToRecovery.Outcome.LastOne(Role.SECURITY_OFFICER));
    }

    @Test
    void only_who_manages_people_does_it_and_only_to_people_of_the_company() {
        ask(meera);
        PersonId nobody = new PersonId(Samples.id());
        for (Actor other : List.of(
                asha,
                world.anApprover("Nila Das").build(),
                world.anAuditor("Farah Khan").build())) {
            assertThat(ask(other)).isEqualTo(new AskRecovery.Outcome.NotAllowed());
            assertThat(agree(other)).isEqualTo(new AgreeToRecovery.Outcome.NotAllowed());
            assertThat(world.people.recovery.withdraw(other, asha.person()))
                    .isEqualTo(new AskRecovery.Outcome.NotAllowed());
        }
        assertThat(world.people.recovery.ask(meera, nobody, NOTE)).isEqualTo(new AskRecovery.Outcome.NotFound());
        assertThat(world.people.recovery.withdraw(meera, nobody)).isEqualTo(new AskRecovery.Outcome.NotFound());
        assertThat(world.people.agreement.agree(meera, nobody)).isEqualTo(new AgreeToRecovery.Outcome.NotFound());
        assertThat(world.people.now(asha).passwordHash()).isNotNull();
    }

    private List<ShowPeople.Waiting> waiting() {
        return ((ShowPeople.Outcome.Listed) world.people.list.list(kabir, null)).waiting();
    }

    private AskRecovery.Outcome ask(Actor actor) {
        return world.people.recovery.ask(actor, asha.person(), NOTE);
    }

    private AgreeToRecovery.Outcome agree(Actor actor) {
        return world.people.agreement.agree(actor, asha.person());
    }
}
