package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.people.ChangeDetails.Details;
import io.cardkeep.application.people.ChangeDetails.Field;
import io.cardkeep.application.people.ChangeDetails.Outcome;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.SetUpToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing what people are called and how they are reached. */
final class ChangingDetailsTest {
    private static final String ASHA = "asha.rao@demo.cardkeep.test";

    private final World world = new World();
    private final ChangeDetails details = world.people.details;
    private final Actor meera = world.anAdmin("Meera Iyer").joined().build();
    private final Person.Facts born =
            new Person.Facts("E-1", "9800000001", LocalDate.of(1990, 2, 28), LocalDate.EPOCH, "560001");
    private final Actor asha = world.anEmployee("Asha Rao").joined().known(born).build();

    @Test
    void everything_changes_at_once_and_what_the_form_does_not_show_stays() {
        assertThat(details.change(
                        meera, asha.person(), new Details(" Asha Menon ", "ASHA@anay.test", "9800000002", "E-2")))
                .isEqualTo(new Outcome.Changed("Asha Menon", true));

        Person now = world.people.now(asha);
        assertThat(now.name()).isEqualTo("Asha Menon");
        assertThat(now.email()).isEqualTo("asha@anay.test");
        assertThat(now.facts())
                .isEqualTo(new Person.Facts("E-2", "9800000002", born.birthDate(), born.joiningDate(), "560001"));
        assertThat(world.outbox.of(Notice.DetailsChanged.class))
                .extracting(told -> told.to().email())
                .containsExactly(ASHA, "asha@anay.test");
        assertThat(kinds()).containsExactly(PersonTouch.Kind.CONTACT_CHANGED);
        assertThat(world.lastEntry().details())
                .containsEntry("name-before", "Asha Rao")
                .containsEntry("name", "Asha Menon")
                .containsEntry("email-before", ASHA)
                .containsEntry("email", "asha@anay.test")
                .containsEntry("mobile-changed", "yes")
                .doesNotContainValue("9800000002");
    }

    @Test
    void what_is_cleared_is_unknown_and_the_same_again_changes_nothing() {
        details.change(meera, asha.person(), new Details("Asha Rao", ASHA, " ", ""));
        assertThat(world.people.now(asha).facts())
                .isEqualTo(new Person.Facts(null, null, born.birthDate(), born.joiningDate(), "560001"));
        int entries = world.memory.history().all().size();

        assertThat(details.change(meera, asha.person(), new Details("Asha Rao", ASHA, "", "")))
                .isEqualTo(new Outcome.Unchanged("Asha Rao"));
        assertThat(world.memory.history().all()).hasSize(entries);
    }

    @Test
    void another_employee_number_gives_nobody_the_account() {
        assertThat(details.change(meera, asha.person(), new Details("Asha Rao", ASHA, "9800000001", "E-9")))
                .isEqualTo(new Outcome.Changed("Asha Rao", false));
        assertThat(kinds()).isEmpty();
        assertThat(world.outbox.readers(Notice.DetailsChanged.class)).isEmpty();
    }

    @Test
    void who_has_not_joined_gets_the_invitation_at_the_new_address_and_the_old_link_ends() {
        PersonId nila = world.people.invites(meera, "Nila Das", "nila@wrong.test", Role.EMPLOYEE);
        SetUpToken old = world.people.mailed();

        assertThat(details.change(meera, nila, new Details("Nila Das", "nila@anay.test", "", "")))
                .isEqualTo(new Outcome.Changed("Nila Das", false));

        assertThat(world.people.join.whom(old)).isEmpty();
        assertThat(world.people.join.whom(world.people.mailed()))
                .hasValueSatisfying(invited -> assertThat(invited.email()).isEqualTo("nila@anay.test"));
        assertThat(world.outbox.of(Notice.DetailsChanged.class))
                .extracting(told -> told.to().email())
                .containsExactly("nila@wrong.test");
    }

    @ParameterizedTest
    @CsvSource({
        "'', asha@anay.test, '', '', NAME",
        "Asha, asha, '', '', ADDRESS",
        "Asha, asha@anay.test, 98000, '', MOBILE",
        "Asha, asha@anay.test, +919800000000, '', MOBILE",
        "Asha, asha@anay.test, '', 01234567890123456789012345678901234567890, NUMBER",
        "Asha, meera.iyer@demo.cardkeep.test, '', '', ADDRESS_TAKEN",
    })
    void what_does_not_fit_is_said_and_nothing_changes(
            String name, String email, String mobile, String number, Field field) {
        assertThat(details.change(meera, asha.person(), new Details(name, email, mobile, number)))
                .isEqualTo(new Outcome.Unfit(field));
        assertThat(world.people.now(asha).version()).isZero();
    }

    @Test
    void only_who_manages_people_does_it_and_nobody_to_a_role_above_their_own() {
        Details typed = new Details("Meera Iyer", "mallory@anay.test", "", "");
        Actor omar = world.anOfficer("Omar Ali").joined().build();

        for (Actor other : List.of(
                asha,
                world.anApprover("Nila Das").build(),
                world.anAuditor("Farah Khan").build())) {
            assertThat(details.change(other, meera.person(), typed)).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(details.change(omar, meera.person(), typed)).isEqualTo(new Outcome.MoreThanYours());
        assertThat(details.change(meera, new PersonId(Samples.id()), typed)).isEqualTo(new Outcome.NotFound());
        assertThat(world.people.now(meera).version()).isZero();
        assertThat(world.entriesOf(PeopleAction.CHANGE_DETAILS))
                .containsExactly(
                        "REFUSED not-allowed",
                        "REFUSED not-allowed",
                        "REFUSED not-allowed",
                        "REFUSED more-than-own-rights",
                        "REFUSED not-found");
    }

    private List<PersonTouch.Kind> kinds() {
        return world.memory.people().touchesOn(World.COMPANY, List.of(asha.person()), Instant.EPOCH).stream()
                .map(PersonTouch::kind)
                .toList();
    }
}
