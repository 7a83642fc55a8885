package io.cardkeep.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.company.CompanyId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table, asked in plain SQL by the application's own role, with the right company set, a wrong one, and none. */
class RowLevelSecurityTest {
    /** The tables that hold no company's rows, and why they stand outside. */
    private static final Map<String, String> OUTSIDE = Map.of(
            "databasechangelog", "the owner's, whom the application is not",
            "databasechangeloglock", "the owner's, whom the application is not",
            "failed_sign_in", "who guesses from somewhere knows no company",
            "scheduled_tasks", "which job runs when, of all companies together",
            "spring_session", "looked up by a secret id before anybody is known",
            "spring_session_attributes", "looked up by a secret id before anybody is known");

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static StoredInPostgres stored;
    private static CompanyId ours;
    private static CompanyId theirs;

    @BeforeAll
    static void start() throws SQLException {
        stored = new StoredInPostgres();
        ours = new SampleCompany(stored).id();
        theirs = new SampleCompany(stored).id();
        try (Connection owner = stored.database.asOwner().getConnection()) {
            for (CompanyId company : List.of(ours, theirs)) {
                RowOfEach.fill(owner, company);
            }
        }
    }

    @AfterAll
    static void stop() {
        stored.close();
    }

    static List<String> tables() throws SQLException {
        return held().stream().filter(table -> !OUTSIDE.containsKey(table)).toList();
    }

    @Test
    void every_table_is_behind_the_wall_or_has_its_reason() throws SQLException {
        Set<String> walled =
                new TreeSet<>(asOwner("select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid"
                        + " where c.relrowsecurity and p.polcmd = '*' and p.polpermissive"));

        assertThat(walled).containsExactlyElementsOf(new TreeSet<>(tables()));
        assertThat(held()).containsAll(OUTSIDE.keySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void without_a_company_nothing_is_seen(String table) throws SQLException {
        assertThat(seen(table, null)).isEmpty();
        assertThat(seen(table, "")).isEmpty();
        assertThat(seen(table, "CENOBODYS")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void with_one_its_own_is_seen_and_no_more(String table) throws SQLException {
        assertThat(seen(table, ours.value())).isNotEmpty().doesNotContainAnyElementsOf(seen(table, theirs.value()));
        assertThat(asOwner("select t::text from " + table + " t"))
                .containsAll(seen(table, ours.value()))
                .containsAll(seen(table, theirs.value()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothing_is_changed_or_removed_across_it(String table) throws SQLException {
        List<String> before = asOwner("select t::text from " + table + " t");
        for (String change :
                List.of("update " + table + " set " + column(table) + " = " + column(table), "delete from " + table)) {
            assertThat(changed(change, "CENOBODYS")).isZero();
        }
        assertThat(asOwner("select t::text from " + table + " t")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void nothing_is_written_for_another_company() throws SQLException {
        String insert = "insert into card_account (company_id, id, title, product) values ('" + theirs.value()
                + "', 'CAAOURS', 'Travel', 'CORPORATE')";

        assertThatThrownBy(() -> changed(insert, ours.value()))
                .hasMessageContaining("violates row-level security policy");
        assertThatThrownBy(() -> changed(insert, null)).hasMessageContaining("violates row-level security policy");
        assertThat(changed(insert, theirs.value())).isOne();
    }

    @Test
    void what_looks_across_it_tells_a_companys_id_and_nothing_else() throws SQLException {
        assertThat(asOwner("select p.proname || ' ' || pg_get_function_result(p.oid) from pg_proc p"
                        + " where p.prosecdef order by 1"))
                .containsExactly(
                        "companies SETOF text",
                        "company_of_challenge text",
                        "company_of_credential text",
                        "company_of_email text",
                        "company_of_set_up_link text");
        assertThat(asOwner(
                        "select p.proname from pg_proc p where p.prosecdef and has_function_privilege('public', p.oid,"
                                + " 'execute')"))
                .isEmpty();
    }

    @Test
    void the_applications_role_owns_nothing_and_is_held_by_it() throws SQLException {
        assertThat(asOwner(
                        "select rolname from pg_roles where rolname = 'cardkeep_app' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(asOwner("select relname from pg_class where relowner = 'cardkeep_app'::regrole"))
                .isEmpty();
        assertThatThrownBy(() -> changed("alter table card disable row level security", ours.value()))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> changed("drop policy of_company on card", ours.value()))
                .hasMessageContaining("must be owner");
    }

    private static List<String> held() throws SQLException {
        return asOwner("select tablename from pg_tables where schemaname = 'public' order by 1");
    }

    private static String column(String table) throws SQLException {
        return asOwner(
                        "select attname from pg_attribute where attrelid = '" + table
                                + "'::regclass and attnum > 0 and attgenerated = '' and attidentity = '' order by attnum limit 1")
                .getFirst();
    }

    private static List<String> seen(String table, @Nullable String company) throws SQLException {
        try (Connection application = asApplication(company)) {
            return texts(application, "select t::text from " + table + " t");
        }
    }

    /** Rolled back; a right that the role does not have changes nothing either. */
    private static int changed(String sql, @Nullable String company) throws SQLException {
        try (Connection application = asApplication(company);
                Statement statement = application.createStatement()) {
            int rows = statement.executeUpdate(sql);
            application.rollback();
            return rows;
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())
                    && String.valueOf(e.getMessage()).contains("permission denied")) {
                return 0;
            }
            throw e;
        }
    }

    private static Connection asApplication(@Nullable String company) throws SQLException {
        Connection application = stored.database.asApplication().getConnection();
        application.setAutoCommit(false);
        if (company != null) {
            texts(application, "select set_config('cardkeep.company', '" + company + "', true)");
        }
        return application;
    }

    private static List<String> asOwner(String sql) throws SQLException {
        try (Connection owner = stored.database.asOwner().getConnection()) {
            return texts(owner, sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
