package io.cardkeep.web.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.Mailbox;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Visit;
import io.cardkeep.web.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an admin does about one person, from the list to their page. */
class ManagingPeopleInChromiumTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Company company = new Company(server);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void details_role_and_access_change_and_their_person_is_told(Screen screen) {
        Person person = company.employee();
        String moved = "moved-" + person.email();
        try (Window desk =
                Chromium.open(server, screen).signIn(server.cast().admin().email())) {
            Page page = desk.open("/people").page();
            look(desk, "people-" + screen);
            page.navigate(server.at("/people/" + person.id().value()).toString());
            look(desk, "person-" + screen);

            page.fill("#mobile", "98000");
            page.fill("#email", moved);
            page.click("text=Save the details");
            assertThat(page.locator("#mobile-refusal")).containsText("ten digits");
            assertThat(page.locator("#email")).hasValue(moved);
            look(desk, "person-refused-" + screen);
            page.fill("#mobile", "9800000000");
            page.click("text=Save the details");
            assertThat(page.locator("#flash")).containsText("They are told by mail");

            page.check("input[value=APPROVER]");
            page.click("text=Give this role");
            assertThat(page.locator("#flash")).containsText("is now an approver");
            assertThat(page.locator("dl.facts")).containsText("once a second person has confirmed it");

            page.click("summary:has-text('End access')");
            look(desk, "person-ending-" + screen);
            page.click("button:has-text('End the access of')");
            assertThat(page.locator("#flash")).containsText("cannot sign in any more");
            look(desk, "person-ended-" + screen);
            page.click("button:has-text('access again')");
            assertThat(page.locator("#flash")).containsText("can sign in again");
            assertThat(desk.console()).isEmpty();
        }
        assertThat(subjects(person.email())).containsExactly("Meera Iyer changed your account’s details");
        assertThat(subjects(moved))
                .containsExactlyInAnyOrder(
                        "Meera Iyer changed your account’s details",
                        "You are now: approver",
                        "Your access to Cardkeep ended",
                        "You can sign in to Cardkeep again");
    }

    @Test
    void a_number_that_somebody_else_has_too_is_said_at_its_field() {
        Person first = company.employee();
        Person second = company.employee();
        try (Window desk =
                Chromium.open(server, Screen.PHONE).signIn(server.cast().admin().email())) {
            Page page = desk.page();
            for (Person person : List.of(first, second)) {
                desk.open("/people/" + person.id().value());
                assertThat(page.locator("#employeeNumber-hint")).hasText("May be left empty.");
                page.fill("#employeeNumber", "E-77");
                page.click("text=Save the details");
            }
            assertThat(page.locator("#employeeNumber-hint"))
                    .hasText(first.name() + " has this number too, so neither can sign in with it.");
            assertThat(page.locator("#mobile-hint")).containsText("Ten digits");
            look(desk, "person-shared-number");
            assertThat(desk.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void somebody_who_lost_every_way_in_is_let_in_anew_by_two(Screen screen) {
        Person person = company.employee();
        String page = "/people/" + person.id().value();
        try (Window desk =
                Chromium.open(server, screen).signIn(server.cast().admin().email())) {
            Page asking = desk.open(page).page();
            asking.fill("#note", "Came by with their staff card.");
            asking.click("text=Ask a second person to let them in anew");
            assertThat(asking.locator("#flash")).containsText("Another admin now has to agree");
            assertThat(asking.locator("main")).containsText("Came by with their staff card.");
            look(desk, "recovery-asked-" + screen);
            assertThat(desk.console()).isEmpty();
        }
        try (Window desk =
                Chromium.open(server, screen).signIn(server.cast().admin2().email())) {
            Page agreeing = desk.open(page).page();
            look(desk, "recovery-waits-" + screen);
            agreeing.click("button:has-text('in anew')");
            assertThat(agreeing.locator("#flash")).containsText("has no way in any more but a new invitation");
            assertThat(agreeing.locator("dl.facts")).containsText("Invited");
            assertThat(desk.console()).isEmpty();
        }
        assertThat(subjects(person.email()))
                .contains("Meera Iyer asks to open your account anew", "Your account is opened anew");
        assertThatThrownBy(() -> server.signedIn(person.email())).hasMessageContaining("/login?error");
    }

    @Test
    void whoever_lost_their_access_is_out_at_their_next_click_on_every_device() {
        Person person = company.employee();
        Visit phone = server.signedIn(person.email());
        Visit desk = server.signedIn(person.email());
        assertThat(sessions(person)).isEqualTo(2);

        server.signedIn(server.cast().officer().email())
                .send("DELETE", "/people/" + person.id().value() + "/access", Map.of());

        assertThat(sessions(person)).isZero();
        for (Visit visit : Set.of(phone, desk)) {
            assertThat(visit.get("/cards").headers().firstValue("Location")).contains("/login");
        }
        assertThatThrownBy(() -> server.signedIn(person.email())).hasMessageContaining("/login?error");
    }

    @Test
    void a_role_counts_from_the_next_click_on() {
        Person person = company.employee();
        Visit visit = server.signedIn(person.email());
        assertThat(visit.get("/approvals").statusCode()).isEqualTo(403);

        server.signedIn(server.cast().admin().email())
                .post("/people/" + person.id().value() + "/role", Map.of("role", Role.APPROVER.name()));

        assertThat(visit.get("/approvals").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_somebody_out_everywhere_leaves_them_their_password() {
        Person person = company.employee();
        Visit visit = server.signedIn(person.email());

        server.signedIn(server.cast().admin().email())
                .send("DELETE", "/people/" + person.id().value() + "/sessions", Map.of());

        assertThat(visit.get("/cards").headers().firstValue("Location")).contains("/login");
        assertThat(server.signedIn(person.email()).get("/cards").statusCode()).isEqualTo(200);
    }

    private static int sessions(Person person) {
        return JdbcClient.create(server.database().asOwner())
                .sql("select count(*) from spring_session where principal_name = :person")
                .param("person", person.id().value().toString())
                .query(Integer.class)
                .single();
    }

    private static Set<String> subjects(String email) {
        return server.mailbox().all().stream()
                .filter(mail -> mail.to().equals(email))
                .map(Mailbox.Mail::subject)
                .collect(Collectors.toSet());
    }

    private static void look(Window window, String name) {
        assertThat(window.accessibilityFaults()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.picture(Path.of("target", "screens", name + ".png"));
    }
}
