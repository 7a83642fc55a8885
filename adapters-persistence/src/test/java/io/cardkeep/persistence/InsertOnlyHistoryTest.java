package io.cardkeep.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.history.Touch;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries to change the history, as the application's role and as the owner of the tables. */
class InsertOnlyHistoryTest {
    private static StoredInPostgres stored;
    private static SampleCompany company;
    private static HistoryEntry entry;

    @BeforeAll
    static void start() {
        stored = new StoredInPostgres();
        company = new SampleCompany(stored);
        entry = company.entry(PinAction.SET, new Touch(Touch.Kind.CARD, "EKC94AEX89", "4312"));
        stored.history().record(entry);
    }

    @AfterAll
    static void stop() {
        stored.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set outcome = 'REFUSED'",
                "update history_entry set canonical = '\\x00' where false",
                "delete from history_entry",
                "truncate history_entry, history_touch",
                "update history_touch set label = '9999'",
                "delete from history_touch",
                "truncate history_touch",
                "alter table history_entry disable trigger all",
                "drop trigger history_entry_keeps_rows on history_entry",
                "create table mine (id int)",
                "insert into databasechangelog select * from databasechangelog",
            })
    void the_application_may_not(String sql) {
        refused(stored.database.asApplication(), sql, "permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set outcome = 'REFUSED'",
                "delete from history_entry",
                "truncate history_entry, history_touch",
                "update history_touch set label = '9999'",
                "delete from history_touch",
                "truncate history_touch",
            })
    void even_the_owners_slip_is_stopped(String sql) {
        refused(stored.database.asOwner(), sql, "The history is insert-only");
    }

    private static void refused(DataSource as, String sql, String... oneOf) {
        assertThatThrownBy(() -> JdbcClient.create(as).sql(sql).update())
                .rootCause()
                .message()
                .containsAnyOf(oneOf);
        assertThat(company.remembers(entry)).isTrue();
        assertThat(touches()).containsExactly("EKC94AEX89");
    }

    private static List<String> touches() {
        return JdbcClient.create(stored.database.asOwner())
                .sql("select thing_id from history_touch")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
