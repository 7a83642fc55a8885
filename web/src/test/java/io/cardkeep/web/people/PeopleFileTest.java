package io.cardkeep.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardkeep.domain.people.Role;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People in CSV files as spreadsheets make them. */
class PeopleFileTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void columns_may_stand_in_any_order_with_any_usual_separator(String separator) {
        String file = String.join(separator, "Employee Number", "E-mail", "Role", "Name", "Desk")
                + "\r\n"
                + String.join(separator, "E-1", " asha@anay.test ", "security officer", "\"Rao, Asha; \"\"A\"\"\"", "4")
                + "\r\n";

        PeopleFile.Read read = read("\uFEFF" + file);

        assertThat(read.ignored()).containsExactly("Desk");
        assertThat(read.rows())
                .containsExactly(new PeopleFile.Row(
                        2,
                        "Rao, Asha; \"A\"",
                        "asha@anay.test",
                        "security officer",
                        Optional.of(Role.SECURITY_OFFICER),
                        "E-1"));
    }

    @Test
    void role_and_number_may_be_missing_and_lines_may_be_short_or_empty() {
        PeopleFile.Read read = read("name,email,role\nAsha Rao,asha@anay.test\n\nNila Das\n");

        assertThat(read.rows())
                .extracting(PeopleFile.Row::number, PeopleFile.Row::email, PeopleFile.Row::role)
                .containsExactly(
                        tuple(2L, "asha@anay.test", Optional.of(Role.EMPLOYEE)),
                        tuple(4L, "", Optional.of(Role.EMPLOYEE)));
    }

    @ParameterizedTest
    @CsvSource({"Admin,ADMIN", "SECURITY_OFFICER,SECURITY_OFFICER", "Approver ,APPROVER", "chief,"})
    void roles_are_known_by_their_names(String written, Role role) {
        PeopleFile.Read read = read("name,email,role\nAsha Rao,asha@anay.test," + written);

        assertThat(read.rows().getFirst().role()).isEqualTo(Optional.ofNullable(role));
    }

    @Test
    void what_is_no_file_of_people_is_said() {
        assertUnreadable("", "empty");
        assertUnreadable("\uFEFF \n", "empty");
        assertUnreadable("name,email\n", "empty");
        assertUnreadable("Asha Rao,asha@anay.test\nNila Das,nila@anay.test", "no-columns");
        assertUnreadable("name,email\n\"Asha Rao,asha@anay.test", "unreadable");
        assertUnreadable("name,name,email\na,b,c", "unreadable");
        assertThat(read("name,email\nRao, Asha,asha@anay.test,,")
                        .rows()
                        .getFirst()
                        .email())
                .isEqualTo("Asha");
        assertUnreadable("name,email\n" + lines(501), "too-many");
        assertThat(read("name,email\n" + lines(500)).rows()).hasSize(500);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "P" + i + ",p" + i + "@anay.test")
                .collect(Collectors.joining("\n"));
    }

    private static void assertUnreadable(String text, String why) {
        assertThat(PeopleFile.of(text)).isEqualTo(new PeopleFile.Unreadable("people.import." + why));
    }

    private static PeopleFile.Read read(String text) {
        return (PeopleFile.Read) PeopleFile.of(text);
    }
}
