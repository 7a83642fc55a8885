package io.cardkeep.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestrictedRoleTest {
    @Test
    void starts_as_a_role_that_owns_nothing_on_tables_that_liquibase_made_as_their_owner() {
        TestDatabase database = PostgresServer.newDatabase();
        try (ConfigurableApplicationContext context = PersistenceAlone.on(database)) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                            .query(String.class)
                            .list())
                    .containsExactly(TestDatabase.OWNER);
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo(TestDatabase.APPLICATION);
        }
    }

    @Test
    void refuses_to_start_as_the_owner_of_the_tables() {
        Map<String, Object> asOwner = new HashMap<>(PostgresServer.newDatabase().settings());
        asOwner.put("spring.datasource.username", TestDatabase.OWNER);
        asOwner.put("spring.datasource.password", TestDatabase.OWNER_PASSWORD);

        assertThatThrownBy(() -> PersistenceAlone.with(asOwner))
                .rootCause()
                .isInstanceOf(TooPowerfulRole.class)
                .hasMessageStartingWith("Cardkeep must not run as the database role \"cardkeep_owner\": it owns");
    }

    @Test
    void refuses_to_start_when_somebody_granted_the_application_the_right_to_change_the_history() {
        TestDatabase database = PostgresServer.newDatabase();
        PersistenceAlone.on(database).close();
        JdbcClient.create(database.asOwner())
                .sql("grant update (outcome) on history_entry to cardkeep_app")
                .update();

        assertThatThrownBy(() -> PersistenceAlone.on(database))
                .rootCause()
                .hasMessage("Cardkeep must not run as the database role \"cardkeep_app\":"
                        + " it may change or remove rows of history_entry.");
    }

    @Test
    void refuses_to_start_as_a_role_that_row_level_security_does_not_hold() {
        TestDatabase database = PostgresServer.newDatabase();
        PersistenceAlone.on(database).close();
        PostgresServer.administer("create role sees_all login bypassrls in role cardkeep_app");
        PostgresServer.administer("grant connect on database " + database.name() + " to sees_all");
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("spring.datasource.username", "sees_all");

        assertThatThrownBy(() -> PersistenceAlone.with(settings))
                .rootCause()
                .hasMessage("Cardkeep must not run as the database role \"sees_all\":"
                        + " every company's rows are open to it by BYPASSRLS.");
    }

    @Test
    void says_what_to_do_about_it() {
        FailureAnalysis analysis = requireNonNull(new TooPowerfulRoleAnalyzer()
                .analyze(new IllegalStateException(new TooPowerfulRole("postgres", "it owns card"))));
        assertThat(analysis.getDescription()).contains("\"postgres\"");
        assertThat(analysis.getAction()).contains("spring.datasource.username").contains("spring.liquibase.user");
    }
}
