package io.cardkeep.persistence.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.persistence.PostgresServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose turn it is, on one pooled connection that everybody gets after one another. */
class CompanyTransactionsTest {
    private static final CompanyId OURS = new CompanyId("CEOURS");
    private static final CompanyId THEIRS = new CompanyId("CETHEIRS");

    private static HikariDataSource pool;
    private static JdbcClient jdbc;
    private static JdbcTransactionManager manager;
    private static CompanyTransactions transactions;

    @BeforeAll
    static void start() {
        pool = new HikariDataSource();
        pool.setDataSource(PostgresServer.newDatabase().asOwner());
        pool.setMaximumPoolSize(1);
        jdbc = JdbcClient.create(pool);
        manager = new JdbcTransactionManager(pool);
        transactions = new CompanyTransactions(jdbc, manager);
        jdbc.sql("create table note (text text)").update();
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void it_is_one_companys_within_and_nobodys_afterwards() throws Throwable {
        assertThat(transactions.within(OURS, CompanyTransactionsTest::current)).isEqualTo(OURS.value());
        assertThat(current()).isEmpty();
        assertThat(transactions.within(THEIRS, CompanyTransactionsTest::current))
                .isEqualTo(THEIRS.value());
    }

    @Test
    void it_is_nobodys_after_an_error_and_what_was_written_is_gone() {
        assertThatThrownBy(() -> transactions.within(OURS, () -> {
                    write("lost");
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transactions.within(OURS, () -> {
                    write("lost too");
                    throw new IOException("the reader has gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the reader has gone");

        assertThat(current()).isEmpty();
        assertThat(notes()).doesNotContain("lost", "lost too");
    }

    @Test
    void what_runs_within_is_part_of_it_and_another_companys_turn_is_refused() throws Throwable {
        Object inner = transactions.within(OURS, () -> {
            write("outer");
            return transactions.within(OURS, CompanyTransactionsTest::current);
        });

        assertThat(inner).isEqualTo(OURS.value());
        assertThat(notes()).contains("outer");
        assertThatThrownBy(() ->
                        transactions.within(OURS, () -> transactions.within(THEIRS, CompanyTransactionsTest::current)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("One transaction is for one company.");
    }

    @Test
    void a_store_that_rolls_its_part_back_is_answered_for_and_nothing_stays() throws Throwable {
        TransactionTemplate ofAStore = new TransactionTemplate(manager);

        Object answer = transactions.within(
                OURS,
                () -> ofAStore.execute(status -> {
                    write("taken back");
                    status.setRollbackOnly();
                    return "not done";
                }));

        assertThat(answer).isEqualTo("not done");
        assertThat(notes()).doesNotContain("taken back");
    }

    @Test
    void lists_take_turns_up_to_what_is_wanted_and_numbers_are_added() {
        List<Object> lists = List.of(List.of("a1", "a2", "a3"), List.of("b1"), List.of());

        assertThat(Gathered.of(List.class, lists, new Object[] {"since", 3})).isEqualTo(List.of("a1", "b1", "a2"));
        assertThat(Gathered.of(List.class, lists, new Object[0])).isEqualTo(List.of("a1", "b1", "a2", "a3"));
        assertThat(Gathered.of(int.class, List.of(2, 3), new Object[0])).isEqualTo(5);
        assertThat(Gathered.of(int.class, List.of(), new Object[0])).isEqualTo(0);
    }

    private static String current() {
        return jdbc.sql("select coalesce(current_setting('cardkeep.company', true), '')")
                .query(String.class)
                .single();
    }

    private static void write(String note) {
        jdbc.sql("insert into note (text) values (:note)").param("note", note).update();
    }

    private static List<String> notes() {
        return jdbc.sql("select text from note")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
