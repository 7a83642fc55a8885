package io.cardkeep.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of a database, good or not; nothing is ever changed there. */
class DatabaseCheckupTest {
    @Test
    void a_database_as_liquibase_makes_it_is_in_order_and_every_table_was_looked_at() {
        TestDatabase database = made();

        assertThat(look(database.settings()))
                .allSatisfy((topic, remark) ->
                        assertThat(remark.state()).as("%s", remark).isEqualTo(Remark.State.GOOD));
        JdbcClient owner = JdbcClient.create(database.asOwner());
        assertThat(new GrantedRights(owner).tables())
                .containsExactlyInAnyOrderElementsOf(
                        owner.sql("select tablename from pg_tables where schemaname = 'public'"
                                        + " and tablename not like 'databasechangelog%'")
                                .query(String.class)
                                .list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grant delete on card to cardkeep_app | DATABASE_RIGHTS | +delete card",
                "revoke update on person from cardkeep_app | DATABASE_RIGHTS | −update person",
                "grant update (outcome) on history_entry to cardkeep_app | DATABASE_HISTORY | history_entry",
                "alter table history_touch disable trigger history_touch_keeps_all | DATABASE_HISTORY"
                        + " | history_touch_keeps_all",
                "drop table pin_reset_gain | DATABASE_TABLES | pin_reset_gain",
                "create table mine (id int) | DATABASE_ROLE | mine"
            })
    void each_flaw_is_named(String sql, Topic topic, String detail) {
        TestDatabase database = made();
        JdbcClient.create(database.asOwner())
                .sql("grant create on schema public to cardkeep_app")
                .update();
        JdbcClient.create(topic == Topic.DATABASE_ROLE ? database.asApplication() : database.asOwner())
                .sql(sql)
                .update();

        Remark remark = of(look(database.settings()), topic);

        assertThat(remark.state()).isEqualTo(Remark.State.BAD);
        assertThat(String.join("\n", remark.details())).contains(detail);
    }

    /** The test server takes any password, so a role that it does not know stands for a refused sign-in. */
    @Test
    void a_refused_sign_in_is_said_in_postgresqls_words_without_the_password() {
        Map<String, Object> settings = new HashMap<>(made().settings());
        settings.put("spring.datasource.username", "stranger");

        Remark reached = of(look(settings), Topic.DATABASE_REACHED);

        assertThat(reached.state()).isEqualTo(Remark.State.BAD);
        assertThat(reached.details())
                .singleElement()
                .asString()
                .contains("stranger")
                .doesNotContain(TestDatabase.APPLICATION_PASSWORD);
    }

    @Test
    void a_database_that_is_not_there_or_not_named_is_out_of_reach_and_nothing_else_is_looked_at() {
        Map<String, Object> settings = new HashMap<>(made().settings());
        settings.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");
        assertThat(of(look(settings), Topic.DATABASE_REACHED).state()).isEqualTo(Remark.State.BAD);

        settings.put("spring.datasource.url", "jdbc:nothing://secret-in-the-address");
        Map<Topic, Remark> remarks = look(settings);

        assertThat(of(remarks, Topic.DATABASE_REACHED).details()).containsExactly("SPRING_DATASOURCE_URL");
        assertThat(of(remarks, Topic.DATABASE_TABLES).state()).isEqualTo(Remark.State.NOT_LOOKED_AT);
    }

    private static Remark of(Map<Topic, Remark> remarks, Topic topic) {
        return Objects.requireNonNull(remarks.get(topic));
    }

    private static TestDatabase made() {
        TestDatabase database = PostgresServer.newDatabase();
        PersistenceAlone.on(database).close();
        return database;
    }

    /** As the command line has it: nothing is made before it is asked for, and Liquibase stays out. */
    private static Map<Topic, Remark> look(Map<String, Object> settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CheckupAlone.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.main.lazy-initialization=true",
                        "spring.liquibase.enabled=false",
                        "spring.datasource.hikari.connection-timeout=2000",
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration,"
                                + "org.springframework.boot.data.jpa.autoconfigure"
                                + ".DataJpaRepositoriesAutoConfiguration,"
                                + PersistenceConfiguration.class.getName(),
                        "logging.level.root=off")
                .properties(settings)
                .initializers(started ->
                        ((GenericApplicationContext) started).registerBean(InstantSource.class, InstantSource::system))
                .run()) {
            List<Remark> remarks = context.getBean(Checkup.class).look();
            Map<Topic, Remark> byTopic = new EnumMap<>(Topic.class);
            remarks.forEach(remark -> byTopic.put(remark.topic(), remark));
            return byTopic;
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class CheckupAlone {}
}
