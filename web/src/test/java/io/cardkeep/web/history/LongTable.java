package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.cardkeep.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hundred thousand entries of the year 2025 in a table, made in the database itself, with everything in their texts that
 * a file could stumble over; and the same rows read back with plain SQL, to compare a file with.
 */
final class LongTable {
    static final int ENTRIES = 100_000;

    /** The file of that year alone, so that no entry of the test itself is in it. */
    static final String FILE = "/history.csv?from=2025-01-01&to=2025-12-31";

    static final List<String> HEADER = List.of(
            "time,entry,company,who,who_id,role,from,action,outcome,cards,card_digits,replaced_cards,holders,holder_ids,"
                    .concat("people,people_ids,accounts,requests,request_ids,instructions,reason,details")
                    .split(","));

    private static final String FILL = """
            insert into history_entry (id, company_id, at, who_id, who_name, who_role, origin, action, outcome, touches,
                details, canonical, canonical_version)
            select lpad(to_hex(n), 32, '0')::uuid, (select company_id from person limit 1),
                timestamptz '2025-02-01 00:00Z' + n * interval '1 minute' + n * interval '1 microsecond',
                case when n % 3 = 0 then null else lpad(to_hex(n % 100), 32, 'f')::uuid end,
                (array['Asha Rao', '=1+1', '''quoted', 'Iyer, "Meera"', 'हिन्दी नाम', E'two\\r\\nlines', '+91 98', '-', '@x',
                       E'\\ttab', '']::text[])[1 + n % 11],
                'EMPLOYEE', '10.4.1.' || n % 250, 'card.lock',
                (array['DONE', 'REFUSED', 'UNCONFIRMED', 'NOT_DONE', 'STARTED'])[1 + n % 5],
                array[array['CARD', 'EKC' || n % 1000, lpad((n % 10000)::text, 4, '0')],
                      array['HOLDER', 'holder-' || n % 100, E'=HYPERLINK("http://x")']],
                array[array['note', repeat('A note, "quoted". ', n % 9)], array['reason', '-' || n]],
                decode('7b7d', 'hex'), 1
            from generate_series(1, :count) n
            """;

    private static final String EXPECTED = """
            select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), id::text, company_id, who_name,
                coalesce(who_id::text, ''), who_role, origin, action, outcome, touches[1][2], touches[1][3], '',
                touches[2][3], touches[2][2], '', '', '', '', '', '', details[2][2], 'note=' || details[1][2]
            from history_entry
            where at < '2026-01-01'
            order by at, id
            """;

    private final TestDatabase database;

    LongTable(TestDatabase database) {
        this.database = database;
    }

    void fill() {
        JdbcClient.create(database.asOwner()).sql(FILL).param("count", ENTRIES).update();
        JdbcClient.create(database.asOwner()).sql("analyze history_entry").update();
    }

    /** Compares every row, without the apostrophe of formula safety; answers how many there were. */
    int compareWith(Iterator<CsvRecord> file) throws SQLException {
        int rows = 0;
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1_000);
            try (ResultSet table = statement.executeQuery(EXPECTED)) {
                while (table.next()) {
                    assertThat(file.hasNext()).isTrue();
                    compare(file.next(), table);
                    rows++;
                }
            }
        }
        assertThat(file.hasNext()).isFalse();
        return rows;
    }

    private static void compare(CsvRecord line, ResultSet row) throws SQLException {
        for (int column = 0; column < HEADER.size(); column++) {
            String stored = row.getString(column + 1);
            if (!withoutApostrophe(line.getField(column)).equals(stored)) {
                throw new AssertionError("Row " + row.getRow() + ", " + HEADER.get(column) + ": the file has "
                        + line.getField(column) + " and the table " + stored + ".");
            }
        }
    }

    private static String withoutApostrophe(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
