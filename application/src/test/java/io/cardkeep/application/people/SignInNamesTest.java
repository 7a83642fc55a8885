package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a sign-in name stands for. */
final class SignInNamesTest {
    private final World world = new World();
    private final SignInNames names = new SignInNames(world.memory.people(), World.COMPANY);
    private final Actor asha = reached("Asha Rao", "E-1042", "9800000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha.rao@demo.cardkeep.test",
                " ASHA.Rao@demo.cardkeep.test ",
                "9800000001",
                "+91 98000 00001",
                "+919800000001",
                "09800000001",
                "98000-00001",
                "E-1042",
                " e-1042 "
            })
    void an_address_a_mobile_and_an_employee_number_are_hers(String typed) {
        assertThat(names.whose(typed).map(Person::id)).contains(asha.person());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "E-104", "980000000", "9800000002", "+1 9800000001", "Asha Rao", "a\u0000b"})
    void anything_else_is_nobodys(String typed) {
        assertThat(names.whose(typed)).isEmpty();
    }

    @Test
    void a_number_as_long_as_a_password_is_not_looked_up() {
        Actor longOne = reached("Nila Das", "12345678901234", "9800000003");
        reached("Ravi Nair", "123456789012345", "9800000004");

        assertThat(names.whose("12345678901234").map(Person::id)).contains(longOne.person());
        assertThat(names.whose("123456789012345")).isEmpty();
    }

    @Test
    void what_two_people_have_is_nobodys() {
        reached("Vikram Shah", "e-1042", "9800000001");

        assertThat(names.whose("E-1042")).isEmpty();
        assertThat(names.whose("9800000001")).isEmpty();
        assertThat(names.whose("asha.rao@demo.cardkeep.test")).isPresent();
    }

    @Test
    void who_else_has_a_number_is_named_on_either_page() {
        Actor vikram = reached("Vikram Shah", "e-1042", "9800000002");
        Actor admin = world.anAdmin("Meera Iyer").build();

        assertThat(sharedWith(admin, asha)).isEqualTo(new ShowPerson.SharedWith(null, "Vikram Shah"));
        assertThat(sharedWith(admin, vikram)).isEqualTo(new ShowPerson.SharedWith(null, "Asha Rao"));

        world.people.access.end(admin, vikram.person());

        assertThat(names.whose("E-1042").map(Person::id)).contains(asha.person());
        assertThat(sharedWith(admin, asha)).isEqualTo(new ShowPerson.SharedWith(null, null));
        assertThat(sharedWith(admin, vikram)).isEqualTo(new ShowPerson.SharedWith(null, null));
    }

    private ShowPerson.SharedWith sharedWith(Actor admin, Actor person) {
        assertThat(world.people.show.show(admin, person.person())).isInstanceOf(ShowPerson.Outcome.Shown.class);
        return ((ShowPerson.Outcome.Shown) world.people.show.show(admin, person.person()))
                .details()
                .sharedWith();
    }

    private Actor reached(String name, String number, String mobile) {
        return world.anEmployee(name)
                .known(new Person.Facts(number, mobile, null, null, null))
                .build();
    }
}
