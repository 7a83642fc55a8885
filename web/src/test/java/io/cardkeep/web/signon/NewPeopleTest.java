package io.cardkeep.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has no account gets one, and no other way in but the single sign-on. */
class NewPeopleTest {
    private static final String ADDRESS = "newcomer@cardkeep.test";

    @AutoClose
    private static final SignOnSite site = SignOnSite.start(Map.of("cardkeep.sso.new-people", "true"));

    private static final CardkeepServer server = site.server();

    @Test
    void they_become_employees_and_show_again_who_they_are_where_they_came_from() {
        site.provider().knows("newcomer", SignOnSite.claims(ADDRESS, "cards-admins", "cards-users"));
        Visit visit = server.visit();

        assertThat(Provider.location(site.signIn(visit, "newcomer"))).isEqualTo("/");

        Person person = server.bean(People.class).findByEmail(ADDRESS).orElseThrow();
        assertThat(person.role()).isEqualTo(Role.EMPLOYEE);
        assertThat(visit.get("/me").body()).contains(ADDRESS);
        server.clock().advance(Duration.ofMinutes(6));
        HttpResponse<String> asked = visit.get("/me/passkeys/new");
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body())
                .contains("Show it to Example ID again")
                .doesNotContain("data-no-passkey", "confirm-password", "confirm-code", "confirm-passkey");

        addPasskey(person);
        HttpResponse<String> askedAgain = visit.get("/me/passkeys/new");
        assertThat(askedAgain.statusCode()).isEqualTo(403);
        assertThat(askedAgain.body())
                .contains("Show it to Example ID again", "confirm-passkey")
                .doesNotContain("data-no-passkey", "confirm-password", "confirm-code");
    }

    private static void addPasskey(Person person) {
        JdbcClient.create(server.database().asOwner())
                .sql("""
                        insert into passkey (id, company_id, person_id, label, credential, attestation, signatures, transports, added_at)
                        values (:id, :company, :person, 'Phone', 'a-credential', '', 0, '{}', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("company", person.company().value())
                .param("person", person.id().value())
                .update();
    }
}
