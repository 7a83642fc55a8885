package io.cardkeep.web.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what Cardkeep wrote, past all of its code. */
final class Journalled {
    private static final String ENTRIES = """
            select t.thing_id, e.action, e.outcome from history_touch t join history_entry e on e.id = t.entry_id
            where t.kind = 'INSTRUCTION' and t.company_id = :company and t.thing_id = any(:ids)
            order by e.at, e.id
            """;

    private static final String REFUSED = """
            select coalesce(e.who_id::text, '') || ' ' || e.action as deed, count(*) as times from history_entry e
            where e.company_id = :company and e.at >= :since and e.outcome = 'REFUSED'
              and not exists (select 1 from history_touch t join instruction i on i.id::text = t.thing_id
                              where t.entry_id = e.id and t.kind = 'INSTRUCTION')
            group by deed
            """;

    private final JdbcClient database;
    private final String company;

    Journalled(DataSource database, String company) {
        this.database = JdbcClient.create(database);
        this.company = company;
    }

    /** Lets every kind of change on, and begins to count unreadable answers anew. */
    void forgetStops() {
        database.sql("update change_stop set unreadable = 0, stopped_at = null where company_id = :company")
                .param("company", company)
                .update();
    }

    /** The instructions of some cards, oldest first. */
    List<Row> rows(Collection<String> cards) {
        return database.sql("""
                        select * from instruction where company_id = :company and card_id = any(:cards)
                        order by intended_at, id
                        """)
                .param("company", company)
                .param("cards", cards.toArray(String[]::new))
                .query((row, index) -> Row.read(row))
                .list();
    }

    /** The history's entries on some instructions, oldest first. */
    List<Entry> entries(Collection<UUID> instructions) {
        return database.sql(ENTRIES)
                .param("company", company)
                .param("ids", instructions.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, index) -> Entry.read(row))
                .list();
    }

    /** How often each person was refused each action since a time, apart from what instructions say of it. */
    Map<String, Integer> refusals(Instant since) {
        Map<String, Integer> refusals = new HashMap<>();
        database.sql(REFUSED)
                .param("company", company)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    refusals.put(row.getString("deed"), row.getInt("times"));
                });
        return refusals;
    }

    /** The state of a card as Cardkeep shows it. */
    String status(String card) {
        return database.sql("select status from card where company_id = :company and id = :card")
                .param("company", company)
                .param("card", card)
                .query(String.class)
                .single();
    }

    /** Writes a state past all of Cardkeep's code. */
    void forge(UUID instruction, String state) {
        database.sql("update instruction set state = :state, closed_at = coalesce(closed_at, now()) where id = :id")
                .param("state", state)
                .param("id", instruction)
                .update();
    }

    /** Writes a card's state past all of Cardkeep's code. */
    void forgeStatus(String card, String status) {
        database.sql("update card set status = :status where company_id = :company and id = :card")
                .param("company", company)
                .param("card", card)
                .param("status", status)
                .update();
    }

    record Entry(UUID instruction, String action, String outcome) {
        static Entry read(ResultSet row) throws SQLException {
            return new Entry(
                    UUID.fromString(row.getString("thing_id")), row.getString("action"), row.getString("outcome"));
        }
    }
}
