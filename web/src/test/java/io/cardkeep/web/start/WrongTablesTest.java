package io.cardkeep.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.persistence.PostgresServer;
import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.web.CardkeepServer;
import java.util.Map;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class WrongTablesTest {
    @Test
    void a_start_on_tables_that_lack_a_column_is_refused_and_says_which(CapturedOutput output)
            throws LiquibaseException {
        TestDatabase database = PostgresServer.newDatabase();
        makeTables(database);
        JdbcClient.create(database.asOwner())
                .sql("alter table card drop column holder_name")
                .update();

        assertThatThrownBy(() -> CardkeepServer.withoutPeople(SandboxOptions.defaults(), database.settings()))
                .hasStackTraceContaining("missing column");

        assertThat(output)
                .contains("The database's tables are not those of this release of Cardkeep")
                .contains("missing column [holder_name] in table [card]")
                .contains("Nothing was changed.");
    }

    private static void makeTables(TestDatabase database) throws LiquibaseException {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database.asOwner());
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        liquibase.setChangeLogParameters(Map.of("applicationRole", TestDatabase.APPLICATION));
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
    }
}
