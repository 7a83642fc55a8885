package io.cardkeep.web.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final JdbcClient owner;
    private final String company;

    /**
     * Reads and writes of one company.
     *
     * @param owner may delete what Cardkeep never deletes
     */
    Journalled(DataSource database, DataSource owner, String company) {
        this.owner = JdbcClient.create(owner);
        this.database = JdbcClient.create(database);
        this.company = company;
    }

    /** Lets every kind of change on, and begins to count unreadable answers anew. */
    void forgetStops() {
        database.sql("update change_stop set unreadable = 0, stopped_at = null where company_id = :company")
                .param("company", company)
                .update();
    }

    /** The instructions of some cards, and of no card since a time, oldest first. */
    List<Row> rows(Collection<String> cards, Instant since) {
        return database.sql("""
                        select * from instruction where company_id = :company
                          and (card_id = any(:cards) or card_id is null and intended_at >= :since)
                        order by intended_at, id
                        """)
                .param("company", company)
                .param("cards", cards.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
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

    /** The state of a card as Cardkeep shows it; empty when it does not know the card. */
    Optional<String> status(String card) {
        return database.sql("select status from card where company_id = :company and id = :card")
                .param("company", company)
                .param("card", card)
                .query(String.class)
                .optional();
    }

    /** The cards whose place a card took, as Cardkeep shows it. */
    List<String> replaces(String card) {
        return database.sql("select unnest(replaces) as old from card where company_id = :company and id = :card")
                .param("company", company)
                .param("card", card)
                .query((row, index) -> Objects.requireNonNull(row.getString("old")))
                .list();
    }

    boolean knowsAccount(String account) {
        return database.sql("select exists (select 1 from card_account where company_id = :company and id = :account)")
                .param("company", company)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Forgets all accounts but one: another sandbox would be asked about them in vain. */
    void forgetAccounts(String kept) {
        owner.sql("delete from card_account where company_id = :company and id <> :kept")
                .param("company", company)
                .param("kept", kept)
                .update();
    }

    /** Awaits no successors any more that an emptied sandbox will never show. */
    void forgetSuccessors() {
        owner.sql("""
                        update instruction set state = 'CLOSED' where company_id = :company and kind = 'REPLACE_CARD'
                        and state = 'ACCEPTED'
                        """).param("company", company).update();
    }

    /** Writes past all of Cardkeep's code whose place a card took. */
    void forgeReplaces(String card, String old) {
        database.sql("update card set replaces = array[:old] where company_id = :company and id = :card")
                .param("company", company)
                .param("card", card)
                .param("old", old)
                .update();
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
